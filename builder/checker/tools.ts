/** Tools that change a page on its way to visitors, known by the marks that they leave. */
import type { PageElement } from './page.js';

type Effect =
  'translates copy' | 'translates website' | 'delays scripts' | 'merges scripts' | 'asks first';

interface Tool {
  name: string;
  effect: Effect;
  /** Matches an attribute, written as in `script type=text/plain`. */
  mark: RegExp;
}

/** Of an effect, the first is named: what many tools leave stands last. */
const tools: readonly Tool[] = [
  {
    name: 'Google Translate',
    effect: 'translates copy',
    mark: /^html class=.*\btranslated-(?:ltr|rtl)\b|^font style=vertical-align: ?inherit/,
  },
  {
    name: 'Microsoft Edge',
    effect: 'translates copy',
    mark: /^\S+ _mst(?:text)?(?:hash|mutation)=/,
  },
  { name: 'Firefox', effect: 'translates copy', mark: /^\S+ data-moz-translations-id=/ },
  {
    name: 'TranslatePress',
    effect: 'translates website',
    mark: /^\S+ (?:data-no-translation\b|data-trp-|id=trp-|class=(?:.*\s)?trp-)/,
  },
  {
    name: 'Weglot',
    effect: 'translates website',
    mark: /^\S+ (?:data-wg-|id=weglot|class=(?:.*\s)?(?:wg-|weglot)|(?:src|href)=.*weglot)/,
  },
  {
    name: 'GTranslate',
    effect: 'translates website',
    mark: /^\S+ (?:class=(?:.*\s)?(?:gtranslate|gt_)|src=.*gtranslate)/,
  },
  {
    name: 'Cloudflare Rocket Loader',
    effect: 'delays scripts',
    mark: /^script (?:type=[\da-f]{8,}-|src=.*rocket-loader\.min\.js|data-cf-settings=)/,
  },
  {
    name: 'WP Rocket',
    effect: 'delays scripts',
    mark: /^script (?:type=rocketlazyloadscript|data-rocket-)/,
  },
  { name: 'LiteSpeed Cache', effect: 'delays scripts', mark: /^script type=litespeed\/javascript/ },
  { name: 'Perfmatters', effect: 'delays scripts', mark: /^script type=pmdelayedscript/ },
  {
    name: 'FlyingPress',
    effect: 'delays scripts',
    mark: /^script (?:data-type=lazy|data-loading=)/,
  },
  { name: 'Autoptimize', effect: 'merges scripts', mark: /^script src=.*\/autoptimize_[\w-]+\.js/ },
  {
    name: 'LiteSpeed Cache',
    effect: 'merges scripts',
    mark: /^script (?:data-)?src=.*\/litespeed\/js\/[\da-f]+\.js/,
  },
  {
    name: 'WP Rocket',
    effect: 'merges scripts',
    mark: /^script (?:data-rocket-)?src=.*\/cache\/min\/\d+\/[\da-f]{8,}\.js/,
  },
  {
    name: 'W3 Total Cache',
    effect: 'merges scripts',
    mark: /^script src=.*\/cache\/minify\/[\w-]+\.js/,
  },
  {
    name: 'WP Fastest Cache',
    effect: 'merges scripts',
    mark: /^script src=.*\/wpfc-minified\//,
  },
  {
    name: 'SiteGround Optimizer',
    effect: 'merges scripts',
    mark: /^script src=.*siteground-optimizer-combined/,
  },
  { name: 'Jetpack Boost', effect: 'merges scripts', mark: /^script src=.*\/_jb_static\/\?\?/ },
  { name: 'Complianz', effect: 'asks first', mark: /^script (?:data-cmplz-|class=.*\bcmplz-)/ },
  {
    name: 'Cookiebot',
    effect: 'asks first',
    mark: /^script (?:data-cookieconsent|data-cookieblock)/,
  },
  { name: 'CookieYes', effect: 'asks first', mark: /^script (?:data-cookieyes|data-cky-)/ },
  { name: 'Borlabs Cookie', effect: 'asks first', mark: /^script data-borlabs/ },
  { name: 'OneTrust', effect: 'asks first', mark: /^script class=.*\boptanon-category/ },
  { name: 'Usercentrics', effect: 'asks first', mark: /^script data-usercentrics/ },
  { name: 'iubenda', effect: 'asks first', mark: /^script class=.*\b_iub_cs_activate/ },
  { name: 'Real Cookie Banner', effect: 'asks first', mark: /^script consent-original-/ },
  {
    name: 'a cookie banner',
    effect: 'asks first',
    mark: /^script data-(?:cookie-?)?(?:category|consent)/,
  },
];

/** Hardly an attribute has one: a page may have a million. */
const anyMark = new RegExp(tools.map(({ mark }) => mark.source).join('|'));

/** Longer values are no marks. */
const longestMark = 300;

export type ToolsByEffect = Readonly<Record<Effect, readonly string[]>>;

/** The names of the tools that have left marks on any of the elements, by what they do. */
export function toolsOn(elements: readonly PageElement[]): ToolsByEffect {
  const left = new Set(tools);
  for (const { tagName, attrs } of elements) {
    for (const { name, value } of attrs) {
      const written = `${tagName} ${name}=${value.slice(0, longestMark)}`;
      if (!anyMark.test(written)) continue;
      for (const tool of left) if (tool.mark.test(written)) left.delete(tool);
    }
  }
  const named = (effect: Effect) =>
    tools.filter((tool) => tool.effect === effect && !left.has(tool)).map(({ name }) => name);
  return {
    'translates copy': named('translates copy'),
    'translates website': named('translates website'),
    'delays scripts': named('delays scripts'),
    'merges scripts': named('merges scripts'),
    'asks first': named('asks first'),
  };
}
