/** A screen that nobody sees, for browsers that need one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export async function startScreen() {
  const options = ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  // It ends with the browser, however that ends.
  const screen = spawn('Xvfb', [...options, '-terminate'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(screen.stdout, 'data');
  return { process: screen, display: `:${String(number).trim()}` };
}
