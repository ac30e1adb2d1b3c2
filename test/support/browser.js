/**
 * Finds a browser to test in, so that `npm test` works on a fresh machine:
 * CHROME_PATH, an installed Chrome, Chromium or Edge, else the Chromium inside an npm package.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Launcher } from 'chrome-launcher';

// Chromium refuses to run sandboxed as root, as containers do.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Launch options of Playwright for a Chromium. */
export async function findChromium() {
  return { executablePath: installed() ?? (await carriedByNpm()), args };
}

/** Path of Firefox, or `undefined` where there is none. */
export function findFirefox() {
  return (
    process.env.FIREFOX_PATH ??
    [
      ...onPath('firefox', 'firefox-esr'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ].find(existsSync)
  );
}

/** Path of the driver of WebKitGTK, or `undefined` where there is none. */
export function findWebKitDriver() {
  return process.env.WEBKIT_DRIVER_PATH ?? onPath('WebKitWebDriver').find(existsSync);
}

/** Whether a browser with windows can run. */
export const hasScreen = () => Boolean(process.env.DISPLAY) || onPath('Xvfb').some(existsSync);

/** Whether keys can be pressed in such a browser, on a screen of its own. */
export const canPressKeys = () =>
  ['Xvfb', 'xdotool'].every((program) => onPath(program).some(existsSync));

function installed() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  try {
    return Launcher.getFirstInstallation() ?? findEdge();
  } catch {
    return findEdge();
  }
}

const findEdge = () =>
  [
    ...onPath('microsoft-edge', 'microsoft-edge-stable'),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find(existsSync);

const onPath = (...names) =>
  process.env.PATH.split(path.delimiter).flatMap((folder) =>
    names.map((name) => path.join(folder, name)),
  );

/** Unpacks the browser, and the libraries and fonts it needs, which a bare machine lacks. */
async function carriedByNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser found for the tests. Install Chrome, Chromium or Edge, ' +
        'or set CHROME_PATH to the program file of one.',
    );
  }
  const folder = path.resolve('node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  // The package unpacks into the folder for temporary files, and its libraries only where it
  // believes itself on the cloud service that it is made for.
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const program = await chromium.executablePath();
    // The package's own configuration expects the fonts in another folder.
    writeFileSync(
      path.join(folder, 'fonts/fonts.conf'),
      `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
    );
    return program;
  } finally {
    restore({ TMPDIR, AWS_EXECUTION_ENV });
  }
}

function restore(variables) {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
