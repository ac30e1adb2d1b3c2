/** Bundles of code, as a page would load them. */
import { build, type Plugin } from 'vite';

interface Options {
  /** What the libraries inside take it for. */
  mode?: 'production' | 'development';
  plugins?: Plugin[];
}

/** Puts all of it into one file, which gives the page the entry's exports as `host`. */
export async function bundle(entry: string, { mode = 'production', plugins = [] }: Options = {}) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    // Lit and others are as visitors get them: a mode is for the frameworks alone.
    resolve: { conditions: ['module', 'browser', 'production'] },
    plugins,
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'host' },
    },
  });
  return (result as { output: { code: string }[] }[])[0]!.output[0]!.code;
}
