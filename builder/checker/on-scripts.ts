/** The script lines: whether they are there, right, and able to run. */
import { finding, type Finding } from './findings.js';
import { hasShadow, isFirefoxSave } from './given.js';
import { aboutIntegrity, hasOurHash } from './integrity.js';
import { misspeltLines } from './misspelt.js';
import { addressesOf, type Addresses } from './own-address.js';
import { attribute, type PageElement } from './page.js';
import type { Checked, Rule } from './rule.js';
import { aboutAddress, whereIs } from './script-address.js';
import { firstOfEach, type ScriptLine } from './script-line.js';
import { aboutRunning, hasNoEnd } from './script-runs.js';
import { toolsOn } from './tools.js';

/** More lines on one page are a slip, and each would be told of. */
const mostLines = 20;

export const onScripts: Rule = (checked) => {
  const { page, ours } = checked;
  const addresses = addressesOf(page);
  const lines = ours.scripts.slice(0, mostLines);
  const misspelt = misspeltLines(page, ours.places.length > 0);
  const absent = [...missing(checked), ...withoutPlace(checked)];
  return [
    ...misspelt,
    ...(misspelt.length ? [] : absent),
    ...lines.flatMap((line) => aboutLine(line, checked, addresses)),
    ...whereToSee(lines, checked, addresses),
    ...severalLines(lines),
  ];
};

function missing({ page, ours: { scripts, places } }: Checked): Finding[] {
  const { elements, isWhole } = page;
  if (scripts.length || !places.length) return [];
  const inline = elements.find(isBanner);
  if (inline) return [finding('script-inline', inline)];
  if (!isWhole) return [finding('script-not-among-lines')];
  if (places.every(hasShadow)) return [finding('script-missing-drawn')];
  const [tool] = toolsOn(elements)['merges scripts'];
  if (tool) return [finding('script-perhaps-merged', undefined, { tool })];
  const isOfApp = places.every(({ form }) => form === 'tag') && elements.some(isModule);
  if (isOfApp) return [finding('script-perhaps-in-app')];
  // Firefox does not save what lines for servers have in place of a script.
  const isPerhapsDrawn = isFirefoxSave(page) && places.every(({ form }) => form === 'tag');
  return [finding(isPerhapsDrawn ? 'script-perhaps-not-needed' : 'script-missing')];
}

/** Of some lines, the others may stand elsewhere. */
function withoutPlace({ page, ours: { scripts, places, texts } }: Checked) {
  const [line] = scripts;
  const isAlone = scripts.some(({ node }) => attribute(node, 'data-hrd') !== undefined);
  if (!line || !page.isWhole || places.length || isAlone || hasNoEnd(line)) return [];
  return [finding(texts.length ? 'script-without-place' : 'script-without-words', line.node)];
}

/** Our file, copied into the page. */
const isBanner = ({ tagName, childNodes: [code] }: PageElement) =>
  tagName === 'script' && code && 'value' in code && /\/\*! HRD Widgets \d/.test(code.value);

const isModule = (element: PageElement) =>
  element.tagName === 'script' && attribute(element, 'type') === 'module';

function aboutLine(line: ScriptLine, { page, knowledge }: Checked, addresses: Addresses) {
  const found = [
    ...aboutRunning(line, page, addresses),
    ...aboutAddress(line, addresses),
    ...aboutVersion(line, knowledge.version),
    ...aboutIntegrity(line, knowledge, addresses),
  ];
  const isWrong = found.some(({ severity }) => severity === 'wrong');
  return isWrong || line.from !== 'src' ? found : [...found, ...aboutBeingRight(line, knowledge)];
}

const aboutVersion = ({ node, version }: ScriptLine, current: string) =>
  version === undefined || version === current
    ? []
    : [finding('script-other-version', node, { version, current })];

function aboutBeingRight(line: ScriptLine, knowledge: Checked['knowledge']): Finding[] {
  const { version } = knowledge;
  const values = { file: line.name, version };
  if (hasOurHash(line, knowledge)) return [finding('script-right', line.node, values)];
  const isSaid = line.version === version && attribute(line.node, 'integrity') === undefined;
  return isSaid ? [finding('script-right-unchecked', line.node, values)] : [];
}

/** Of a page that was saved, the browser has written its own addresses. */
function whereToSee(lines: readonly ScriptLine[], { knowledge }: Checked, addresses: Addresses) {
  const visible = lines.filter(({ isSaved }) => !isSaved);
  return firstOfEach(visible).map(({ node, src, name, version = knowledge.version }) =>
    finding('script-reachable', node, { file: name, where: whereIs(src, addresses), version }),
  );
}

function severalLines(lines: readonly ScriptLine[]): Finding[] {
  const loading = lines.filter(({ node }) => attribute(node, 'data-hrd') === undefined);
  const first = firstOfEach(loading);
  const twice = loading.find((line) => !first.includes(line));
  const versions = [...new Set(lines.flatMap(({ version }) => version ?? []))];
  return [
    ...(twice ? [finding('script-twice', twice.node, { file: twice.name })] : []),
    ...(versions.length > 1
      ? [finding('script-versions', lines[0]!.node, { versions: versions.join(' and ') })]
      : []),
  ];
}
