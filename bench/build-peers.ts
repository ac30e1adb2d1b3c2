/** Builds what our elements are compared with: each as one script, with a style sheet if it needs one. */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { replaceParts } from '../scripts/replace-parts.ts';
import { en } from '../src/words/en.ts';
import { styles } from '../src/elements/styles.ts';
import { shoelaceGuide } from './peers/shoelace-markup.js';
import { vaGuide } from './peers/va-markup.js';

const outDir = `${import.meta.dirname}/dist`;
const packages = `${import.meta.dirname}/node_modules`;

const peers = [
  'native',
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
  const markup = guideMarkup();
  const plugins = [nativeGuide(markup, style), bannerIcons];
  for (const peer of peers) await build(scriptFile(peer, plugins));
  writeFileSync(`${outDir}/static-dsd.html`, declarativeShadow(markup, style));
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

const scriptFile = (peer: string, plugins: Plugin[]): InlineConfig => ({
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
      entry: `peers/${peer}.js`,
      name: 'peer',
      formats: ['iife'],
      fileName: () => `${peer}.js`,
      cssFileName: peer,
    },
    // Stencil asks for it only where a browser has no shadow DOM.
    rolldownOptions: { external: [/shadow-css/] },
  },
});

/** The inside of our shadow root, without the white space between its lines. */
function guideMarkup() {
  const page = readFileSync('dist/html/en/hrd-guide.shadow.html', 'utf8');
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

const nativeGuide = (markup: string, style: string): Plugin => ({
  name: 'native-guide',
  resolveId: { filter: { id: /^virtual:guide$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:guide$/ },
    handler: () => {
      const { copied, notCopied } = en.contact;
      const parts = {
        markup: replaceParts(markup, { ' hidden="">': '>' }),
        style,
        copied,
        notCopied,
      };
      return Object.entries(parts)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
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

const button = `<button part="button copy" type="button" aria-describedby="address" hidden="">${en.contact.copy}</button>`;

/** Without the button, which needs a script. */
const declarativeShadow = (markup: string, style: string) =>
  `<div id="guide"><template shadowrootmode="open"><style>${style}</style>` +
  `${replaceParts(markup, { [button]: '' })}</template></div>\n`;

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
