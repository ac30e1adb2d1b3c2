/** Whether the value by which browsers check the file is that of this release. */
import { finding, type Finding } from './findings.js';
import type { Knowledge } from './knowledge.js';
import { isOfNetwork, isSameSite, namesServer, urlOf, type Addresses } from './own-address.js';
import { attribute } from './page.js';
import type { ScriptLine } from './script-line.js';

const algorithms = ['sha512', 'sha384', 'sha256'];

/** What browsers compare: the values of the strongest algorithm, without options. */
function comparedValues(integrity: string) {
  const values = integrity
    .split(/\s+/)
    .filter(Boolean)
    .map((value) => value.replace(/\?.*/s, ''));
  const ofAlgorithm = algorithms.map((name) =>
    values.filter((value) => value.toLowerCase().startsWith(`${name}-`)),
  );
  return ofAlgorithm.find(({ length }) => length) ?? [];
}

/** Whether it is checked, and rightly. */
export function hasOurHash(line: ScriptLine, { integrity }: Knowledge): boolean {
  const ours = integrity[line.name];
  return (
    ours !== undefined && comparedValues(attribute(line.node, 'integrity') ?? '').includes(ours)
  );
}

export function aboutIntegrity(
  line: ScriptLine,
  knowledge: Knowledge,
  addresses: Addresses,
): Finding[] {
  const { node, name, version } = line;
  const integrity = attribute(node, 'integrity');
  if (!knowledge.integrity[name]) return [];
  const isOfRelease = (version ?? knowledge.version) === knowledge.version;
  if (!integrity?.trim()) return [finding('integrity-missing', node)];
  const values = comparedValues(integrity);
  if (!values.length) {
    const [algorithm] = integrity.trim().split('-');
    return [finding('integrity-ignored', node, { algorithm: algorithm! })];
  }
  if (isOfRelease && hasOurHash(line, knowledge)) return aboutCrossOrigin(line, addresses);
  const other = Object.keys(knowledge.integrity).find((file) =>
    values.includes(knowledge.integrity[file] ?? ''),
  );
  if (other) {
    return [
      finding('integrity-of-other', node, {
        file: version ? `“${name}” of version ${version}` : `“${name}”`,
        other: `“${other}” of version ${knowledge.version}`,
      }),
    ];
  }
  if (!isOfRelease) return [];
  // Of a folder without a version, it may be another release's; of sha256, no value is known.
  const isCertain = version !== undefined && values.some((value) => value.startsWith('sha384-'));
  return [finding(isCertain ? 'integrity-wrong' : 'integrity-unknown', node, { file: name })];
}

/** A file of another website is refused if its check is not asked for in the open. */
function aboutCrossOrigin({ node, src, isSaved }: ScriptLine, { own, base }: Addresses) {
  const url = urlOf(src, base);
  if (attribute(node, 'crossorigin') !== undefined || isSaved || !namesServer(src)) {
    return [];
  }
  if (!own || !isOfNetwork(own)) return [finding('crossorigin-perhaps', node)];
  return url && isSameSite(url, own) ? [] : [finding('crossorigin-missing', node)];
}
