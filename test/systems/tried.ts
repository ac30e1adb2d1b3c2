/** What the builder offers, and what each way of it is tried in. */
import {
  blocksSnippet,
  frameSnippet,
  headSnippet,
  pasteSnippet,
  placeholderSnippet,
  plainSnippet,
  tagSnippet,
  type ScriptFile,
} from '../../builder/snippets.js';
import { systems, type System } from '../../builder/systems/index.js';
import { optimizers, type TrialId } from '../../builder/trials.js';
import type { WayId } from '../../builder/way-titles.js';
import type { Rendered } from '../../src/static/static-html.js';

/** The ways in which the builder offers lines that are tried in something. */
export const tried = new Map<TrialId, Set<WayId>>();
export const systemsWith = new Map<TrialId, Set<System>>();
for (const system of systems) {
  for (const way of system.ways) {
    for (const id of 'tested' in way ? way.tested : []) {
      tried.set(id, (tried.get(id) ?? new Set()).add(way.id));
      systemsWith.set(id, (systemsWith.get(id) ?? new Set()).add(system));
    }
  }
}
for (const id of optimizers) {
  tried.set(id, new Set(['placeholder', 'placeholder-head', 'tag', 'plain']));
}

export const onlyBlocks = (id: TrialId) =>
  [...(systemsWith.get(id) ?? [])].some((system) => system.onlyBlocks);

export interface Lines {
  pasted: string;
  head?: string;
}

/** The guide, and the same as the only content of a page. */
interface Shown {
  guide: Rendered;
  alone: Rendered;
}

/** What the builder writes for a page that others make. */
const linesOf: Partial<Record<WayId, (file: ScriptFile, shown: Shown) => Lines>> = {
  placeholder: (file, { guide }) => ({ pasted: pasteSnippet(file, [guide]) }),
  'placeholder-head': (file, { guide }) => ({
    pasted: placeholderSnippet([guide]),
    head: headSnippet(file),
  }),
  tag: (file, { guide }) => ({ pasted: tagSnippet(file, [guide]) }),
  plain: (_, { guide }) => ({ pasted: plainSnippet([guide]) }),
  words: (_, { guide }) => ({ pasted: blocksSnippet([guide]) }),
  frame: (_, { alone }) => ({ pasted: frameSnippet([alone], [5000]) }),
};

export const linesFor = (id: TrialId, way: WayId, file: ScriptFile, shown: Shown): Lines =>
  onlyBlocks(id) ? { pasted: blocksSnippet([shown.guide]) } : linesOf[way]!(file, shown);
