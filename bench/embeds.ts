/** What is put on a page: ours, the baseline, and what else a webmaster might use. */
import { readFileSync } from 'node:fs';
import { headSnippet, pasteSnippet, type ScriptFile } from '../builder/snippets.js';
import { prerender } from '../scripts/prerender.js';
import type { Tag } from '../src/elements/index.js';
import { nameOf } from '../src/elements/text-mark.js';

export interface Embed {
  /** Short name, used in tables and file names. */
  id: string;
  title: string;
  /** What it shows, if not our words. */
  shows?: string;
  /** `baseline`: without a library. */
  kind: 'ours' | 'baseline' | 'peer';
  /** HTML for the page's head. */
  head: string;
  /** HTML for the page's body. */
  body: string;
  /** Expression, true in the page once it has rendered what it shows. */
  ready: string;
}

const styleSheet = (href: string) => `<link rel="stylesheet" href="${href}">`;

const peerScript = (id: string) => `<script src="/bench/dist/${id}.js" defer></script>`;
const peerStyleAndScript = (id: string) => styleSheet(`/bench/dist/${id}.css`) + peerScript(id);

const ourFile: ScriptFile = {
  src: '/dist/hrd.en.js',
  integrity: JSON.parse(readFileSync('dist/integrity.json', 'utf8'))['hrd.en.js'],
};
const ourScript = headSnippet(ourFile);

/** Whether something is there, or in the shadow root of a host. */
const found = (selector: string) => `!!document.querySelector('${selector}')`;
const foundInside = (host: string, selector: string) =>
  `!!document.querySelector('${host}')?.shadowRoot?.querySelector('${selector}')`;

/** Whether elements are there, and a condition holds for each. */
const foundEach = (selector: string, condition: string) =>
  `((elements) => elements.length > 0 && elements.every((element) => ${condition}))` +
  `([...document.querySelectorAll('${selector}')])`;

const renderedByShoelace = foundEach('sl-card, sl-details, sl-copy-button', 'element.hasUpdated');
const renderedByVa = foundEach(
  'va-card, va-accordion, va-accordion-item',
  'element.shadowRoot?.childElementCount',
);

const builtFile = (name: string) => readFileSync(`bench/dist/${name}`, 'utf8');
const staticFile = (name: string) => readFileSync(`dist/html/en/${name}`, 'utf8').trim();

/** A bare page needs something to paint; it is no word. */
export const nothing: Embed = {
  id: 'nothing',
  title: 'The page without it',
  kind: 'baseline',
  head: '',
  body: '<p>–</p>',
  ready: 'true',
};

export const guides = (): Embed[] => [
  ...baselines('hrd-guide'),
  ...ours('hrd-guide'),
  ...madeOfLibraries(),
];

/** One contact card, ours as the builder gives it and in two other ways. */
export const cards = (): Embed[] => {
  const tag = 'hrd-contact-card';
  const pasted = {
    ...placeholder(tag),
    head: '',
    body: pasteSnippet(ourFile, [prerender(tag, { lang: 'en' })]),
  };
  const others = ours(tag).filter(({ id }) => ['tag', 'shadow'].includes(id));
  return [...baselines(tag), pasted, ...others];
};

const baselines = (tag: Tag): Embed[] => {
  const name = nameOf(tag);
  const native = `native-${name}`;
  const plainText = staticFile(`${tag}.html`);
  const inside = (host: string) => foundInside(host, '[part=source-line]');
  return [
    {
      id: 'static',
      title: 'Plain HTML',
      kind: 'baseline',
      head: '',
      body: plainText,
      ready: found('.hrd-source'),
    },
    {
      id: 'static-shadow',
      title: 'Declarative shadow root without a library',
      kind: 'baseline',
      head: '',
      body: builtFile(`static-${name}.html`),
      ready: inside('#static'),
    },
    {
      id: 'native',
      title: 'Custom element without a library, tag alone',
      kind: 'baseline',
      head: peerScript(native),
      body: `<${native}></${native}>`,
      ready: inside(native),
    },
    {
      id: 'native-text',
      title: 'Custom element without a library, with its text',
      kind: 'baseline',
      head: peerScript(native),
      body: `<${native}>\n${plainText}\n</${native}>`,
      ready: inside(native),
    },
  ];
};

// In a shadow root that no script has rendered, the style is an element.
const renderedByOurScript = (tag: Tag) =>
  `!!document.querySelector('${tag}')?.shadowRoot?.adoptedStyleSheets.length`;

const placeholder = (tag: Tag): Embed => ({
  id: 'placeholder',
  title: 'placeholder with its text',
  kind: 'ours',
  head: ourScript,
  body: `<div data-hrd="${nameOf(tag)}">\n${staticFile(`${tag}.html`)}\n</div>`,
  ready: renderedByOurScript(tag),
});

/** Every way to place one of our elements but plain HTML, which is a baseline. */
export const ours = (tag: Tag): Embed[] => {
  const plainText = staticFile(`${tag}.html`);
  const shadow = staticFile(`${tag}.shadow.html`);
  const rendered = renderedByOurScript(tag);
  return [
    {
      id: 'tag',
      title: 'tag alone',
      kind: 'ours',
      head: ourScript,
      body: `<${tag}></${tag}>`,
      ready: rendered,
    },
    {
      id: 'tag-text',
      title: 'tag with its text',
      kind: 'ours',
      head: ourScript,
      body: `<${tag}>\n${plainText}\n</${tag}>`,
      ready: rendered,
    },
    {
      id: 'shadow',
      title: 'declarative shadow root',
      kind: 'ours',
      head: '',
      body: shadow,
      ready: foundInside(tag, '[part=source-line]'),
    },
    {
      id: 'shadow-script',
      title: 'declarative shadow root with script',
      kind: 'ours',
      head: ourScript,
      body: shadow,
      ready: rendered,
    },
    placeholder(tag),
    {
      id: 'script',
      title: 'script alone',
      kind: 'ours',
      head: '',
      body: ourScript.replace('async', `async data-hrd="${nameOf(tag)}"`),
      ready: rendered,
    },
    {
      id: 'frame',
      title: 'page in a frame',
      kind: 'ours',
      head: '',
      body: `<iframe src="/dist/html/en/${tag}.page.html" title="Support for human rights defenders" width="100%" height="10400" frameborder="0"></iframe>`,
      ready: `!!document.querySelector('iframe')?.contentDocument?.querySelector('.hrd-source')`,
    },
  ];
};

const madeOfLibraries = (): Embed[] => [
  {
    id: 'shoelace',
    title: 'Built with Shoelace, by a script',
    kind: 'peer',
    head: peerStyleAndScript('shoelace'),
    body: '<shoelace-guide></shoelace-guide>',
    ready: renderedByShoelace,
  },
  {
    id: 'shoelace-text',
    title: 'Built with Shoelace, in the page',
    kind: 'peer',
    head: peerStyleAndScript('shoelace-components'),
    body: `<shoelace-guide>${builtFile('shoelace.html')}</shoelace-guide>`,
    ready: renderedByShoelace,
  },
  {
    id: 'va',
    title: 'Built with VA.gov components, by a script',
    kind: 'peer',
    head: peerStyleAndScript('va'),
    body: '<va-guide></va-guide>',
    ready: renderedByVa,
  },
  {
    id: 'va-text',
    title: 'Built with VA.gov components, in the page',
    kind: 'peer',
    head: peerStyleAndScript('va-components'),
    body: `<va-guide>${builtFile('va.html')}</va-guide>`,
    ready: renderedByVa,
  },
];

export const otherEmbeds: Embed[] = [
  {
    id: 'va-crisis-line',
    title: 'VA.gov crisis line',
    kind: 'peer',
    shows: 'a button that opens a list of phone numbers',
    head: peerStyleAndScript('va-crisis-line'),
    body: '<va-crisis-line-modal></va-crisis-line-modal>',
    ready: foundInside('va-crisis-line-modal', 'button'),
  },
  {
    id: 'uswds-banner',
    title: 'USWDS banner',
    kind: 'peer',
    shows: 'the banner of U.S. government websites',
    head: peerScript('uswds-banner'),
    body: '<usa-banner></usa-banner>',
    ready: foundInside('usa-banner', '.usa-banner'),
  },
  {
    id: 'giscus',
    title: 'giscus',
    kind: 'peer',
    shows: 'a frame for comments from another server, still empty',
    head: peerScript('giscus'),
    body: '<giscus-widget repo="example/example" repoid="R_0" category="General" categoryid="DIC_0" mapping="pathname"></giscus-widget>',
    ready: foundInside('giscus-widget', 'iframe'),
  },
  {
    id: 'relative-time',
    title: 'GitHub relative time',
    kind: 'peer',
    shows: 'how long ago a date was',
    head: peerScript('relative-time'),
    body: '<relative-time tense="past" datetime="2023-09-12T00:00:00Z">September 12, 2023</relative-time>',
    ready: `!!document.querySelector('relative-time')?.shadowRoot?.textContent`,
  },
  {
    id: 'emoji-picker',
    title: 'emoji-picker-element',
    kind: 'peer',
    shows: 'emoji to pick from',
    head: peerScript('emoji-picker'),
    body: '<emoji-picker data-source="/bench/dist/emoji-picker.json"></emoji-picker>',
    ready: foundInside('emoji-picker', '.emoji-menu .emoji'),
  },
  {
    id: 'govuk-exit',
    title: 'GOV.UK exit this page',
    kind: 'peer',
    shows: 'a button that leaves the page',
    head: peerStyleAndScript('govuk-exit'),
    body: `
<div class="govuk-exit-this-page" data-module="govuk-exit-this-page">
  <a href="https://www.bbc.co.uk/weather" role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button" rel="nofollow noreferrer">
    <span class="govuk-visually-hidden">Emergency</span> Exit this page
  </a>
</div>`,
    ready: found('.govuk-exit-this-page__indicator'),
  },
];
