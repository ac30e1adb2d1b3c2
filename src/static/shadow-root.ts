/** Declarative shadow roots: they look like the elements where no script runs. For files and servers. */
import { serverStyles } from '../elements/styles.js';
import { element, print, type HtmlElement } from './html-tree.js';
import { shadowHtml } from './plain-html.js';
import { tagWithText, type Rendered } from './static-html.js';

/** The style of every declarative shadow root. */
export const shadowStyle =
  serverStyles()
    .map(({ cssText }) => cssText)
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\n\s*(?=\n)/g, '')
    .trimEnd() + '\n';

/** The tag with its shadow root, and with its plain text. */
export function tagWithShadow(rendered: Rendered): HtmlElement {
  const tag = tagWithText(rendered);
  const shadow = element('template', { shadowrootmode: 'open' }, [
    element('style', {}, [shadowStyle]),
    ...shadowHtml(rendered.base),
  ]);
  return { ...tag, children: [shadow, ...tag.children] };
}

/** Editors empty a `<template>` or show its style as text: nothing is left to read, or all twice. */
export const notForEditors =
  '<!-- This is for files and servers: do not paste it into an editor. -->';

export const shadowSnippet = (elements: readonly Rendered[]) =>
  `${notForEditors}\n${print(elements.map(tagWithShadow))}`;
