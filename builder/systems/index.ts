/**
 * Which ways work in which system, how that is known, and how it is done there. Only what is known to
 * be true of a system stands here; a comment names where that was read. The builder and
 * `docs/systems.md` read it, and `test/systems/` proves it.
 */
import { app, other, ownServer, wordsOnly } from './by-hand.js';
import { editors } from './editors.js';
import { generators } from './generators.js';
import { siteBuilders } from './site-builders.js';
import type { SystemBase } from './types.js';
import { wordpress } from './wordpress.js';

const all = [
  ...wordpress,
  ...editors,
  ...siteBuilders,
  ...generators,
  ownServer,
  app,
  other,
  wordsOnly,
] as const satisfies readonly SystemBase[];

export type SystemId = (typeof all)[number]['id'];
export type System = SystemBase & { id: SystemId };

export const systems: readonly System[] = all;

export const systemOf = (id: SystemId) => systems.find((system) => system.id === id)!;

/** As the list shows them. */
export const systemGroups = [...new Set(systems.map(({ group }) => group))].map((name) => ({
  name,
  systems: systems.filter(({ group }) => group === name),
}));
