/** Whether browsers run a script line as it stands. */
import { finding, type Finding } from './findings.js';
import { attribute, closest, type Page } from './page.js';
import type { Addresses } from './own-address.js';
import { forbiddingPolicy } from './policy.js';
import type { ScriptLine } from './script-line.js';
import { toolsOn } from './tools.js';

/** What browsers take for JavaScript. */
const runningType =
  /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script(?:1\.\d)?)?$/i;

/** In place of `src`, by a slip: no tool calls an attribute so. */
const slips = ['href', 'scr', 'source', 'url', 'file', 'link'];

/** It shows nothing but the code: what follows it is taken for a part of it. */
const swallowed = /<\/?[a-z!]/i;

export function aboutRunning(line: ScriptLine, page: Page, addresses: Addresses): Finding[] {
  const { node } = line;
  const policy = forbiddingPolicy(page, line, addresses);
  return [
    ...(hasNoEnd(line) ? [finding('script-not-closed', node)] : []),
    ...heldBack(line),
    ...(attribute(node, 'nomodule') !== undefined && attribute(node, 'type') !== 'module'
      ? [finding('script-nomodule', node)]
      : []),
    ...(policy ? [finding('policy-forbids', policy)] : []),
    ...aboutBeingAlone(line, page),
  ];
}

export function hasNoEnd({ node }: ScriptLine) {
  const inside = node.childNodes.some((child) => 'value' in child && swallowed.test(child.value));
  return inside || !node.sourceCodeLocation?.endTag;
}

function heldBack({ node, from }: ScriptLine): Finding[] {
  const {
    'delays scripts': [delaying],
    'asks first': [asking],
  } = toolsOn([node]);
  if (delaying) return [finding('script-delayed', node, { tool: delaying })];
  const type = (attribute(node, 'type') ?? '').trim();
  const isSetAside = from !== 'src' || !runningType.test(type);
  if (asking && isSetAside) return [finding('script-asks-first', node, { tool: asking })];
  if (slips.includes(from)) return [finding('script-attribute', node, { attribute: from })];
  if (from !== 'src') return [finding('script-set-aside', node, { attribute: from })];
  return isSetAside ? [finding('script-type', node, { type })] : [];
}

/** An element that the script puts where it stands itself. */
function aboutBeingAlone({ node }: ScriptLine, { isWhole }: Page): Finding[] {
  if (attribute(node, 'data-hrd') === undefined) return [];
  const isInHead = isWhole && closest(node, ({ tagName }) => tagName === 'head');
  return [finding(isInHead ? 'script-alone-in-head' : 'script-alone', node)];
}
