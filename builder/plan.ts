/** From what was chosen, and drawn, to what the stages “Copy and paste” and “Check” show. */
import { checksFor } from './check.js';
import type { Choices } from './choices.js';
import { howKnown } from './evidence.js';
import type { Block, OtherWay, Plan } from './plan-types.js';
import { scriptName, type ScriptFile } from './snippets.js';
import { folderOfPlugin } from './systems/common.js';
import { systemOf } from './systems/index.js';
import type { Step, SystemWay } from './systems/types.js';
import { aboutWays, blocksFor, type Parts, type Release } from './ways.js';
import { wayTitles, type WayId } from './way-titles.js';

/** What the choices look like, once they are drawn. */
export type Drawn = Pick<Parts, 'elements' | 'pages' | 'heights'>;

export function planFor(choices: Choices, drawn: Drawn, release: Release): Plan {
  const system = systemOf(choices.system);
  const { framework } = choices;
  const file = scriptFile(choices, release);
  const parts: Parts = { system, framework, file, release, ...drawn };
  const [first, ...others] = waysOf(choices) as [SystemWay, ...SystemWay[]];
  const blocks = blocksFor(first.id, parts);
  const steps = system.steps.flatMap((step) => withBlocks(step, blocks));
  const copied = steps.flatMap(({ block }) => block ?? []);
  const more = blocks.filter((block) => !copied.includes(block));
  return {
    steps,
    whatIf: [...system.whatIf, ...(needsUtf8(first.id, blocks) ? [utf8] : [])],
    check: checksFor(first.id, drawn.elements, choices.help),
    put: { way: first.id, file: fileAsOpened(first.id, choices, file) },
    others: [
      ...(more.length ? [extras(more)] : []),
      ...others.map((way) => otherWay(way, blocksFor(way.id, parts))),
    ],
    evidence: howKnown(first),
    isTried: !('documented' in first),
    update: system.update,
    remove: system.remove,
  };
}

/** An app has a package for each framework. */
export const waysOf = ({ system, framework }: Pick<Choices, 'system' | 'framework'>) =>
  systemOf(system).ways.filter(
    (way) => way.id !== 'package' || ('example' in way && way.example === framework),
  );

function scriptFile({ languages, folder, fromDisk }: Choices, { integrity }: Release): ScriptFile {
  const name = scriptName(languages);
  const src = folder.trim().replace(/[^/]$/, '$&/') + name;
  return fromDisk ? { src } : { src, integrity: integrity[name] };
}

/** The script file's address, as a person opens it; an app and a page from disk have none. */
function fileAsOpened(way: WayId, { languages, fromDisk }: Choices, { src }: ScriptFile) {
  if (way === 'package' || fromDisk) return undefined;
  if (src.startsWith('https:')) return src;
  const path = way === 'plugin' ? `${folderOfPlugin}${scriptName(languages)}` : src;
  return `https://your-domain/${path.replace(/^\.?\//, '')}`;
}

/** With the block that it copies; others of its kind, one page for each language, say, follow as steps. */
function withBlocks(
  { block: id, ...step }: Step,
  blocks: readonly Block[],
): Plan['steps'][number][] {
  const [first, ...others] = blocks.filter(
    (block) => block.id === id || block.id.startsWith(`${id}-`),
  );
  if (!first) return [step];
  return [
    { ...step, block: first },
    ...others.map((block) => ({ do: 'Do the same with this one, in a separate place.', block })),
  ];
}

/** What the steps do without. */
const extras = (blocks: readonly Block[]): OtherWay => ({
  title: blocks.map(({ label }) => `Optional: ${label.replace('Copy ', '')}`).join(', '),
  about: '',
  evidence: '',
  blocks,
});

const otherWay = (way: SystemWay, blocks: readonly Block[]): OtherWay => ({
  title: wayTitles[way.id],
  about: aboutWays[way.id],
  evidence: howKnown(way),
  blocks,
});

const utf8 = {
  seen: 'You see characters such as Ø, Ð or æ instead of letters',
  do: 'The page must be saved and sent as UTF-8. Ask the person who runs the website.',
};

/** Not a page of its own, which says itself what it is written in; nor what is of UTF-8 by itself. */
const needsUtf8 = (way: WayId, blocks: readonly Block[]) =>
  !['package', 'modules', 'plugin', 'frame', 'words'].includes(way) &&
  blocks.some(({ id, code }) => id === 'lines' && /[^\0-\x7f]/.test(code));
