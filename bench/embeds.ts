/** What is put on a page: ours, the baseline, and what else a webmaster might use. */
import { readFileSync } from 'node:fs';
import type { Tag } from '../src/elements/index.js';

export interface Embed {
  /** Short name, used in tables and file names. */
  id: string;
  title: string;
  /** What it shows, if not the words of hrd-guide. */
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

const ourFile = '/dist/hrd.en.js';
const ourScript = `<script src="${ourFile}" async></script>`;

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

export const embeds = (): Embed[] => [
  ...baselines().map((embed) => ({ ...embed, kind: 'baseline' as const })),
  ...ours('hrd-guide').map((embed) => ({ ...embed, kind: 'ours' as const })),
  ...peers().map((embed) => ({ ...embed, kind: 'peer' as const })),
];

type WithoutKind = Omit<Embed, 'kind'>;

const baselines = (): WithoutKind[] => [
  {
    id: 'static',
    title: 'Plain HTML',
    head: '',
    body: staticFile('hrd-guide.html'),
    ready: found('.hrd-source'),
  },
  {
    id: 'static-dsd',
    title: 'Declarative shadow root without a library',
    head: '',
    body: builtFile('static-dsd.html'),
    ready: foundInside('#guide', '[part=source-line]'),
  },
  {
    id: 'native',
    title: 'Custom element without a library, tag alone',
    head: peerScript('native'),
    body: '<native-guide></native-guide>',
    ready: foundInside('native-guide', '[part=source-line]'),
  },
  {
    id: 'native-text',
    title: 'Custom element without a library, with its text',
    head: peerScript('native'),
    body: `<native-guide>\n${staticFile('hrd-guide.html')}\n</native-guide>`,
    ready: foundInside('native-guide', '[part=source-line]'),
  },
];

/** Every way to place one of our elements but plain HTML, which is a baseline. */
export const ours = (tag: Tag): WithoutKind[] => {
  const plainText = staticFile(`${tag}.html`);
  const shadow = staticFile(`${tag}.shadow.html`);
  // In a shadow root that no script has rendered, the style is an element.
  const renderedByOurScript = `!!document.querySelector('${tag}')?.shadowRoot?.adoptedStyleSheets.length`;
  const name = tag.slice('hrd-'.length);
  return [
    {
      id: 'tag',
      title: 'tag alone',
      head: ourScript,
      body: `<${tag}></${tag}>`,
      ready: renderedByOurScript,
    },
    {
      id: 'tag-text',
      title: 'tag with its text',
      head: ourScript,
      body: `<${tag}>\n${plainText}\n</${tag}>`,
      ready: renderedByOurScript,
    },
    {
      id: 'shadow',
      title: 'declarative shadow root',
      head: '',
      body: shadow,
      ready: foundInside(tag, '[part=source-line]'),
    },
    {
      id: 'shadow-script',
      title: 'declarative shadow root with script',
      head: ourScript,
      body: shadow,
      ready: renderedByOurScript,
    },
    {
      id: 'placeholder',
      title: 'placeholder with its text',
      head: ourScript,
      body: `<div data-hrd="${name}">\n${plainText}\n</div>`,
      ready: renderedByOurScript,
    },
    {
      id: 'script',
      title: 'script alone',
      head: '',
      body: `<script src="${ourFile}" async data-hrd="${name}"></script>`,
      ready: renderedByOurScript,
    },
    {
      id: 'frame',
      title: 'page in a frame',
      head: '',
      body: `<iframe src="/dist/html/en/${tag}.page.html" title="Support for human rights defenders" width="100%" height="10400" frameborder="0"></iframe>`,
      ready: `!!document.querySelector('iframe')?.contentDocument?.querySelector('.hrd-source')`,
    },
  ];
};

const peers = (): WithoutKind[] => [
  {
    id: 'shoelace',
    title: 'Made of Shoelace, by a script',
    head: peerStyleAndScript('shoelace'),
    body: '<shoelace-guide></shoelace-guide>',
    ready: renderedByShoelace,
  },
  {
    id: 'shoelace-text',
    title: 'Made of Shoelace, in the page',
    head: peerStyleAndScript('shoelace-components'),
    body: `<shoelace-guide>${builtFile('shoelace.html')}</shoelace-guide>`,
    ready: renderedByShoelace,
  },
  {
    id: 'va',
    title: 'Made of VA.gov components, by a script',
    head: peerStyleAndScript('va'),
    body: '<va-guide></va-guide>',
    ready: renderedByVa,
  },
  {
    id: 'va-text',
    title: 'Made of VA.gov components, in the page',
    head: peerStyleAndScript('va-components'),
    body: `<va-guide>${builtFile('va.html')}</va-guide>`,
    ready: renderedByVa,
  },
  {
    id: 'va-crisis-line',
    title: 'VA.gov crisis line',
    shows: 'a button that opens a list of phone numbers',
    head: peerStyleAndScript('va-crisis-line'),
    body: '<va-crisis-line-modal></va-crisis-line-modal>',
    ready: foundInside('va-crisis-line-modal', 'button'),
  },
  {
    id: 'uswds-banner',
    title: 'USWDS banner',
    shows: 'the banner of U.S. government websites',
    head: peerScript('uswds-banner'),
    body: '<usa-banner></usa-banner>',
    ready: foundInside('usa-banner', '.usa-banner'),
  },
  {
    id: 'giscus',
    title: 'giscus',
    shows: 'a frame for comments from another server, still empty',
    head: peerScript('giscus'),
    body: '<giscus-widget repo="example/example" repoid="R_0" category="General" categoryid="DIC_0" mapping="pathname"></giscus-widget>',
    ready: foundInside('giscus-widget', 'iframe'),
  },
  {
    id: 'relative-time',
    title: 'GitHub relative time',
    shows: 'how long ago a date was',
    head: peerScript('relative-time'),
    body: '<relative-time tense="past" datetime="2023-09-12T00:00:00Z">September 12, 2023</relative-time>',
    ready: `!!document.querySelector('relative-time')?.shadowRoot?.textContent`,
  },
  {
    id: 'emoji-picker',
    title: 'emoji-picker-element',
    shows: 'emoji to pick from',
    head: peerScript('emoji-picker'),
    body: '<emoji-picker data-source="/bench/dist/emoji-picker.json"></emoji-picker>',
    ready: foundInside('emoji-picker', '.emoji-menu .emoji'),
  },
  {
    id: 'govuk-exit',
    title: 'GOV.UK exit this page',
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
