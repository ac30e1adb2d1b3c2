/**
 * What Cloudflare's “Email Address Obfuscation” makes of a page, as it documents it:
 * https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/
 */

/** Not documented: what it takes for an address. */
const address = /[\w.%+'-]+@(?:[\w-]+\.)+[a-z]{2,}/i;

const left = [
  '<!--email_off-->[^]*?<!--/email_off-->',
  '<!--[^]*?-->',
  String.raw`<(?<name>head|script|noscript|textarea|xmp)(?=[\s>])[^]*?</\k<name>>`,
].join('|');

const parts = new RegExp(`(?:${left})|(?<tag><[^>]*>)|(?<text>[^<]+)`, 'gi');

export const obfuscatedByCloudflare = (page: string) =>
  page.replace(parts, (part: string, ...match) => {
    const { tag, text } = match.at(-1) as { tag?: string; text?: string };
    if (tag) return withoutAddressInLink(tag);
    return text ? withoutAddresses(text) : part;
  });

/** Of all attributes, only the `href` of a link. */
const withoutAddressInLink = (tag: string) =>
  tag.replace(/(?<=^<a\s(?:[^>]*\s)?href\s*=\s*)("[^"]*"|'[^']*'|[^\s>]*)/i, (href) =>
    address.test(href) ? '"/cdn-cgi/l/email-protection#00"' : href,
  );

const withoutAddresses = (text: string) =>
  text.replace(
    new RegExp(address, 'gi'),
    '<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="00">[email&#160;protected]</a>',
  );
