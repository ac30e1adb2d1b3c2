import { element, print } from './html-tree.js';
import { languageOf, plainText, type Rendered } from './static-html.js';

/** The text of `standalone-page.css`, and its hash as a Content Security Policy names it. */
export interface PageStyle {
  text: string;
  hash: string;
}

/** The attributes for an element alone on a page, which begins with its one heading of level 1. */
export const aloneOnPage = (attributes: Record<string, string>) => ({
  ...attributes,
  'heading-level': '1',
});

/** A page as a file: the byte order mark wins over a server that names another encoding. */
export const asFile = (page: string) => '\uFEFF' + page;

/**
 * One file that needs nothing else: to host, to show in a frame, to print, to hand over. Its links
 * open in the whole window, because the embassy's website does not show inside a frame; or in a new
 * one, where a system's own frame does not let them leave it.
 */
export function standalonePage(
  rendered: Rendered,
  style: PageStyle,
  linkTarget: '_top' | '_blank' = '_top',
) {
  const { attributes, pageTitle } = rendered;
  const language = languageOf(rendered);
  const whole = {
    ...language,
    class: attributes.theme ?? 'light',
  };
  const policy = `default-src 'none'; style-src '${style.hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const meta = (attributes: Record<string, string>) => element('meta', attributes);
  const head = [
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
    meta({ name: 'referrer', content: 'no-referrer' }),
    // Browsers look up the names of linked sites beforehand, unless a page comes by https:, so a
    // copy on a disk would tell the network what it is. No validator knows the directive.
    // https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-DNS-Prefetch-Control
    meta({ 'http-equiv': 'x-dns-prefetch-control', content: 'off' }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [pageTitle]),
    element('base', { target: linkTarget }),
    // Without it, browsers ask the server for an icon.
    element('link', { rel: 'icon', href: 'data:,' }),
    element('style', {}, [style.text]),
  ];
  const page = element('html', whole, [
    element('head', {}, head),
    element('body', {}, [element('main', {}, plainText(rendered))]),
  ]);
  return `<!DOCTYPE html>\n${print([page])}\n`;
}
