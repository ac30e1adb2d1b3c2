/** Where the page lies on the web, as far as its source says so. */
import { attribute, type Page, type PageElement } from './page.js';

export function urlOf(address: string, base?: URL): URL | undefined {
  try {
    return new URL(!base && address.startsWith('//') ? `https:${address}` : address, base);
  } catch {
    return undefined;
  }
}

/** Chromium writes it into a page that it saves. */
export const savedFrom = ({ comments }: Page) =>
  comments
    .slice(0, 5)
    .map(({ data }) => data.match(/^\s*saved from url=\(\d+\)(\S+)/)?.[1])
    .find(Boolean);

export interface Addresses {
  /** Of the page; of many it is not known. */
  own?: URL | undefined;
  /** What relative addresses of the page begin at. */
  base?: URL | undefined;
}

/** Names of elements, what they have to say, and the attribute with the address. */
const sayingAddress = [
  ['link', 'rel', 'canonical', 'href'],
  ['meta', 'property', 'og:url', 'content'],
] as const;

export function addressesOf(page: Page): Addresses {
  const { elements } = page;
  const saying = sayingAddress.map(([tag, name, value, address]) =>
    addressIn(
      elements.find((each) => each.tagName === tag && attribute(each, name) === value),
      address,
    ),
  );
  const base = baseOf(page);
  const own = [savedFrom(page), ...saying, base]
    .map((address) => (address ? urlOf(address) : undefined))
    .find(Boolean);
  return { own, base: (base && urlOf(base, own)) || own };
}

/** What its relative addresses begin at, as it says itself. */
export const baseOf = ({ elements }: Page) =>
  elements
    .filter(({ tagName }) => tagName === 'base')
    .map((each) => attribute(each, 'href'))
    .find((href) => href !== undefined);

const addressIn = (element: PageElement | undefined, name: string) =>
  element && attribute(element, name);

/** `www.example.org` and `example.org` are the same website. */
export const isSameSite = (one: URL, other: URL) =>
  one.hostname.replace(/^www\./, '') === other.hostname.replace(/^www\./, '');

export const isOfNetwork = ({ protocol }: URL) => /^https?:$/.test(protocol);

/** Whether an address names a server, whatever the page's own. */
export const namesServer = (address: string) => /^(?:https?:)?\/\//i.test(address);

/** A computer's names for itself, and for its own files. */
export const isLocal = ({ protocol, hostname }: URL) =>
  protocol === 'file:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname);
