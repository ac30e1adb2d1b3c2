import type { HtmlElement, HtmlNode } from './html-tree.js';

/**
 * Keeps Cloudflare from hiding an address, also where an editor has turned our `&#64;` back into an
 * at sign: puts its comments around the text of an address, and around a link.
 * https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/
 */
export function withEmailOff(written: HtmlElement): HtmlNode[] {
  const { tag, attributes, children } = written;
  if (tag === 'a') return attributes.href?.includes('@') ? between([written]) : [written];
  const isAddress = children.some((child) => typeof child === 'string' && child.includes('@'));
  return [isAddress ? { ...written, children: between(children) } : written];
}

const between = (nodes: HtmlNode[]): HtmlNode[] => [
  { comment: 'email_off' },
  ...nodes,
  { comment: '/email_off' },
];
