/** Builds what our elements are compared with: each as one script, with a style sheet if it needs one. */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { tags } from '../scripts/manifest.ts';
import { en } from '../src/words/en.ts';
import type { Tag } from '../src/elements/index.ts';
import { styles } from '../src/elements/styles.ts';
import { nameOf } from '../src/elements/text-mark.ts';
import { shoelaceGuide } from './peers/shoelace-markup.js';
import { vaGuide } from './peers/va-markup.js';

const outDir = `${import.meta.dirname}/dist`;
const packages = `${import.meta.dirname}/node_modules`;

const peers = [
  'shoelace',
  'shoelace-components',
  'va',
  'va-components',
  'va-crisis-line',
  'uswds-banner',
  'giscus',
  'relative-time',
  'emoji-picker',
  'govuk-exit',
];

export async function buildPeers(): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  const style = await minifyStyle(styles.map(({ cssText }) => cssText).join(''));
  for (const peer of peers) await build(scriptFile(peer, peer, [bannerIcons]));
  for (const tag of tags) {
    const name = nameOf(tag);
    const markup = markupOf(tag);
    await build(scriptFile('native', `native-${name}`, [native(name, markup, style)]));
    writeFileSync(`${outDir}/static-${name}.html`, declarativeShadow(markup, style));
  }
  writeFileSync(`${outDir}/shoelace.html`, shoelaceGuide());
  writeFileSync(`${outDir}/va.html`, vaGuide());
  writeFileSync(`${outDir}/va-crisis-line.svg`, crisisLineIcons());
  copyFileSync(
    `${packages}/emoji-picker-element-data/en/emojibase/data.json`,
    `${outDir}/emoji-picker.json`,
  );
}

const common = {
  configFile: false,
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
} satisfies InlineConfig;

const scriptFile = (entry: string, name: string, plugins: Plugin[]): InlineConfig => ({
  ...common,
  plugins,
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2020',
    // Style sheets stay as their makers wrote them, but for white space.
    cssTarget: 'esnext',
    // As our own script files.
    lib: {
      entry: `peers/${entry}.js`,
      name: 'peer',
      formats: ['iife'],
      fileName: () => `${name}.js`,
      cssFileName: name,
    },
    // Stencil asks for it only where a browser has no shadow DOM.
    rolldownOptions: { external: [/shadow-css/] },
  },
});

/** The inside of our shadow root, without the white space between its lines. */
function markupOf(tag: Tag) {
  const page = readFileSync(`dist/html/en/${tag}.shadow.html`, 'utf8');
  const [, markup] = /<\/style>(.*?)<\/template>/s.exec(page)!;
  return markup!.replace(/\n\s*/g, '');
}

/** A build, because Vite minifies style sheets in no other way. */
async function minifyStyle(css: string) {
  const name = 'guide.css';
  const { output } = (await build({
    ...common,
    plugins: [
      {
        name: 'style',
        resolveId: (id) => (id === name ? name : null),
        load: (id) => (id === name ? css : null),
      },
    ],
    build: { write: false, cssTarget: 'esnext', rolldownOptions: { input: name } },
  })) as Rolldown.RolldownOutput;
  const sheet = output.find(({ fileName }) => fileName.endsWith('.css'));
  return String((sheet as Rolldown.OutputAsset).source).trim();
}

const native = (name: string, markup: string, style: string): Plugin => ({
  name: 'native',
  resolveId: { filter: { id: /^virtual:native$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:native$/ },
    handler: () => {
      const { copied, notCopied } = en.contact;
      const parts = { name, markup: markup.replace(' hidden="">', '>'), style, copied, notCopied };
      return Object.entries(parts)
        .map(([part, value]) => `export const ${part} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  },
});

/** The banner looks for its icons beside the page, where they are on the site of USWDS alone. */
const bannerIcons: Plugin = {
  name: 'banner-icons',
  transform: {
    filter: { id: /usa-banner\.js$/ },
    handler: (code) =>
      code.replace(/\.\.\/(img\/usa-icons\/\w+\.svg)/g, (_, path: string) => {
        const icon = readFileSync(`${packages}/@uswds/uswds/dist/${path}`, 'base64');
        return `data:image/svg+xml;base64,${icon}`;
      }),
  },
};

/** Without the button, which needs a script. */
const declarativeShadow = (markup: string, style: string) =>
  `<div id="static"><template shadowrootmode="open"><style>${style}</style>` +
  `${markup.replace(/<button[^]*?<\/button>/, '')}</template></div>\n`;

/** The icons that the crisis line shows, out of a file that has all. */
function crisisLineIcons() {
  const sprite = readFileSync(
    `${packages}/@department-of-veterans-affairs/web-components/dist/img/sprite.svg`,
    'utf8',
  );
  const names = ['navigate_next', 'close', 'phone', 'phone_iphone', 'chat', 'tty'];
  const icons = names.map((name) => {
    const [icon] = new RegExp(`<symbol id="${name}".*?</symbol>`, 's').exec(sprite)!;
    return icon;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${icons.join('')}</svg>\n`;
}
