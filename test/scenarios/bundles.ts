/** Bundles of what stands in `hosts/`, as a page would load them. */
import { build } from 'vite';

export async function bundle(name: string) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: `test/scenarios/hosts/${name}.js`, formats: ['iife'], name: 'host' },
    },
  });
  return (result as { output: { code: string }[] }[])[0]!.output[0]!.code;
}
