/** What the builder offers in each system, and how that is known, as rows for `docs/systems.md`. */
import { howKnown } from '../builder/evidence.ts';
import { systems } from '../builder/systems/index.ts';
import type { SystemWay } from '../builder/systems/types.ts';
import { optimizers, trial, trials, type TrialId } from '../builder/trials.ts';
import { wayTitles, type WayId } from '../builder/way-titles.ts';

/** What visitors have, with scripts and without. */
const seen: Record<WayId, readonly [string, string]> = {
  plugin: ['the element', 'the text'],
  placeholder: ['the element', 'the text'],
  tag: ['the element', 'the text'],
  'placeholder-head': ['the element', 'the text'],
  plain: ['the text', 'the text'],
  frame: ['the page', 'the page'],
  package: ['the element', 'the text, if a server renders the app'],
  modules: ['the element', 'what your page has inside the tag'],
  words: ['the text', 'the text'],
};

const seenIn = (way: SystemWay) => {
  const [withScripts, withoutScripts] = seen[way.id];
  const losesScript =
    way.id === 'placeholder' && 'tested' in way && way.tested.some((id) => trial(id).dropsScripts);
  return [
    losesScript ? `${withScripts}; where scripts are removed, the text` : withScripts,
    withoutScripts,
  ];
};

export const systemRows = systems.flatMap(({ name, ways }) =>
  ways.map((way) => [name, wayTitles[way.id], ...seenIn(way), howKnown(way)]),
);

export const optimizerRows = optimizers.map((id) => [
  trial(id).name,
  ...seen.placeholder,
  trial(id).run,
]);

export const trialRows = (Object.keys(trials) as TrialId[]).map((id) => [
  trial(id).name,
  trial(id).run,
]);
