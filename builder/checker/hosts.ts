/** What else the page loads, and from whom: each of them learns of every visitor. */
import { finding, type Finding } from './findings.js';
import { isOfNetwork, isSameSite, urlOf, type Addresses } from './own-address.js';
import { attribute, type Page, type PageElement } from './page.js';

/** The attributes with addresses that browsers load without a click. */
const loads: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    audio: ['src'],
    embed: ['src'],
    frame: ['src'],
    iframe: ['src'],
    image: ['href', 'xlink:href'],
    img: ['src', 'srcset'],
    input: ['src'],
    object: ['data'],
    script: ['src'],
    source: ['src', 'srcset'],
    track: ['src'],
    use: ['href', 'xlink:href'],
    video: ['src', 'poster'],
  }),
);

/** Other links, as to a translation, load nothing. */
const loadingLinks =
  /(?:^|\s)(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)(?:\s|$)/i;

const inStyle = /(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/gi;

const mostNamed = 20;

export function aboutHosts(page: Page, { own, base }: Addresses): Finding[] {
  const addresses = [...addressesOn(page)].filter((address) => address.includes('//'));
  const urls = [...addresses.flatMap((address) => urlOf(address) ?? []), ...(base ? [base] : [])];
  const others = urls.filter((url) => isOfNetwork(url) && !(own && isSameSite(url, own)));
  const hosts = [...new Set(others.map(({ host }) => host))].sort();
  if (!hosts.length) return [];
  const named = hosts.slice(0, mostNamed).join(', ');
  const more = hosts.length - mostNamed;
  return [
    finding(own && isOfNetwork(own) ? 'other-hosts' : 'hosts', undefined, {
      hosts: more > 0 ? `${named}, and ${more} more` : named,
    }),
  ];
}

function* addressesOn({ elements, textNodes }: Page) {
  for (const each of elements) yield* addressesIn(each);
  for (const { parentNode, value } of textNodes) {
    if (parentNode?.nodeName === 'style') yield* addressesInStyle(value);
  }
}

function* addressesIn(each: PageElement) {
  if (each.tagName === 'link' && loadingLinks.test(attribute(each, 'rel') ?? '')) {
    yield attribute(each, 'href') ?? '';
  }
  for (const name of loads.get(each.tagName) ?? []) {
    const value = attribute(each, name) ?? '';
    // Of an address with a comma, the beginning has the host.
    yield* name === 'srcset' ? value.split(/[\s,]+/) : [value.trim()];
  }
  yield* addressesInStyle(attribute(each, 'style') ?? '');
}

function* addressesInStyle(style: string) {
  for (const [, address] of style.matchAll(inStyle)) yield address!;
}
