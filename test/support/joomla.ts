/**
 * What Joomla's plugin “Content - Email Cloaking” makes of an article. The patterns are those of
 * its source, in the same order:
 * https://github.com/joomla/joomla-cms/blob/05d0b47b35c8ae4b3764a288b779724e2503c538/plugins/content/emailcloak/src/Extension/EmailCloak.php
 */

const email = String.raw`([\p{L}\p{N}.'\-+]+@(?:[.\-\p{L}\p{N}]+\.)+(?:[\-\p{L}\p{N}]{2,24}))`;
const emailWithQuery = email + String.raw`([?&][\x20-\x7f][^"<>]+)`;
/** “Any text”, but none that begins with a letter beyond Latin 1: such a link keeps its address. */
const text = String.raw`([\x20-\x7f\xa1-\xff][^<>]+)`;
const image = '(<img[^>]+>)';
const styled = (inside: string) =>
  `(<span[^>]+>|<span>|<strong>|<strong><span[^>]+>|<strong><span>)${inside}(</span>|</strong>|</span></strong>)`;

const link = (target: string, inside: string) =>
  String.raw`<a ([^>]*)href\s*=\s*"${target}"([^>]*)>${inside}</a>`;

const insides = [
  ...[email, styled(email), styled(text), text],
  ...[image, image + email, image + text],
];

const links = [
  // What an editor made of an address that was typed without `mailto:`.
  ...[email, text].map((inside) => link(String.raw`[\x20-\x7f][^<>]+/${email}`, inside)),
  ...insides.map((inside) => link(`mailto:${email}`, inside)),
  ...insides.map((inside) => link(`mailto:${emailWithQuery}`, inside)),
];

const attribute = String.raw`\w*="${email}"`;
/** What the plugin skips by `(*SKIP)(*F)`. */
const tag = String.raw`<[^<]*(?<!/)>`;

/** Each pattern, and what goes before it: a match of that is left as it is. */
const steps: readonly { skipped?: string; cloaked: string }[] = [
  ...links.map((cloaked) => ({ cloaked })),
  { skipped: tag, cloaked: `<[^>]+?(${attribute})[^>]*/>` },
  // With the text that follows, and the next tag.
  { cloaked: `<[^>]+?(${attribute})[^>]*>[^<]+<[^<]+>` },
  { skipped: tag, cloaked: email },
];

const placeholder =
  '<joomla-hidden-mail>This email address is being protected from spambots. You need JavaScript enabled to view it.</joomla-hidden-mail>';

export function cloakedByJoomla(article: string) {
  if (!article.includes('@')) return article;
  let result = article;
  for (const { skipped, cloaked } of steps) {
    const pattern = new RegExp(`(?<skipped>${skipped ?? '(?!)'})|${cloaked}`, 'giu');
    result = result.replace(pattern, (...match) => {
      const { skipped } = match.at(-1) as { skipped?: string };
      return skipped ?? placeholder;
    });
  }
  return result;
}
