/** The text as a whole, and the page around what is ours. */
import { aboutLetters } from './encoding.js';
import { finding, type Finding } from './findings.js';
import { given } from './given.js';
import { aboutHosts } from './hosts.js';
import { addressesOf } from './own-address.js';
import { attribute, type Page } from './page.js';
import type { Rule } from './rule.js';
import { toolsOn, type ToolsByEffect } from './tools.js';
import { framesOfOurs, traces, whereElse, wordsWithoutMarks } from './traces.js';

export const onPage: Rule = ({ page, ours }) => {
  if (page.otherKind) return [finding('not-a-page', undefined, { kind: page.otherKind })];
  const isThere = ours.places.length + ours.texts.length + ours.misnamed.length > 0;
  const kind = given(page, ours);
  const elsewhere = [...traces(page, isThere), ...framesOfOurs(page)];
  const unmarked = isThere || elsewhere.length ? [] : wordsWithoutMarks(page);
  const isNothing =
    !isThere &&
    ours.scripts.length + elsewhere.length + unmarked.length === 0 &&
    kind.every(({ code }) => code !== 'given-shortcode');
  const tools = toolsOn(page.elements);
  return [
    ...kind,
    ...elsewhere,
    ...unmarked,
    ...(isNothing ? [whereElse(page)] : []),
    ...aboutLetters(page, ours),
    ...aboutTranslation(tools),
    ...(page.isWhole && !isNothing ? [...aroundOurs(page), ...aboutTools(tools)] : []),
  ];
};

function aboutTranslation(tools: ToolsByEffect): Finding[] {
  const [ofCopy] = tools['translates copy'];
  const [ofWebsite] = tools['translates website'];
  return [
    ...(ofCopy ? [finding('translated-copy', undefined, { tool: ofCopy })] : []),
    ...(ofWebsite ? [finding('translated-website', undefined, { tool: ofWebsite })] : []),
  ];
}

function aboutTools(tools: ToolsByEffect): Finding[] {
  const names = new Set([
    ...tools['delays scripts'],
    ...tools['merges scripts'],
    ...tools['asks first'],
  ]);
  return names.size ? [finding('script-tools', undefined, { tools: [...names].join(', ') })] : [];
}

const aroundOurs = (page: Page): Finding[] => [
  ...aboutWidth(page),
  ...aboutHosts(page, addressesOf(page)),
];

/** Without it, phones draw a page as wide as a desk's screen, and so tiny. */
function aboutWidth({ elements }: Page): Finding[] {
  const viewports = elements.filter(
    (each) => each.tagName === 'meta' && /^viewport$/i.test(attribute(each, 'name') ?? ''),
  );
  const last = viewports[viewports.length - 1];
  if (!last) return [finding('viewport-missing')];
  const width = attribute(last, 'content')?.match(/(?:^|[,;\s])width\s*=\s*(\d+)/i)?.[1];
  return width ? [finding('viewport-fixed', last, { width })] : [];
}
