/** Apps of React and Vue with files as the builder writes them: on a server, and for the browser. */
import path from 'node:path';
import { createServer, type Plugin } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { bundle } from '../../scenarios/bundles.js';

export type Framework = 'react' | 'vue';
export type Mode = 'development' | 'production';

/** The files that `contents.js` names. */
export type Files = Record<string, string>;

const vueFlags = ['OPTIONS_API', 'PROD_DEVTOOLS', 'PROD_HYDRATION_MISMATCH_DETAILS'];

/** Gives them to whoever imports them, and the package by its name. */
const withFiles = (framework: Framework, files: Files): Plugin => ({
  name: 'with-files',
  enforce: 'pre',
  config: () => ({
    resolve: { alias: { 'hrd-widgets': path.resolve('dist/entries') } },
    // As in a build, whatever mode the libraries are in.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: Object.fromEntries(vueFlags.map((flag) => [`__VUE_${flag}__`, 'false'])),
  }),
  resolveId: (id) =>
    id.startsWith('written/') ? `/${id}.${framework === 'vue' ? 'ts' : 'tsx'}` : undefined,
  load(id) {
    const name = id.match(/^\/written\/([\w-]+)\./)?.[1];
    if (!name) return;
    const isServer = this.environment.name === 'ssr';
    return framework === 'vue' ? compileVue(files[name]!, isServer) : files[name];
  },
});

/** As Vue's plugin for Vite compiles a component. */
function compileVue(source: string, ssr: boolean) {
  const compilerOptions = { isCustomElement: (tag: string) => tag.startsWith('hrd-') };
  const { descriptor } = parse(source, { templateParseOptions: compilerOptions });
  if (!descriptor.template) return source;
  const templateOptions = { ssr, compilerOptions };
  return compileScript(descriptor, { id: 'help', inlineTemplate: true, templateOptions }).content;
}

export const bundleApp = (framework: Framework, files: Files, mode: Mode) =>
  bundle(`test/systems/hydrated/${framework}.js`, {
    mode,
    plugins: [withFiles(framework, files)],
  });

interface Server {
  render(content: string, options?: object): Promise<string>;
  /** React's alone: with what comes later. */
  renderInParts(content: string): Promise<string[]>;
}

/** What renders the app as a server does. */
export async function startRenderer(framework: Framework, files: Files) {
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [withFiles(framework, files)],
  });
  const server = await vite.ssrLoadModule(`/test/systems/hydrated/${framework}-server.js`);
  return { ...(server as Server), stop: () => vite.close() };
}
