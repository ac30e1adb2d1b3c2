/** Choices as they are at first, drawn as a server would, for tests without a browser. */
import { elementsFrom, type Choices, type Help } from '../../builder/choices.js';
import { planFor, type Drawn } from '../../builder/plan.js';
import type { Release } from '../../builder/ways.js';
import { systemOf, type SystemId } from '../../builder/systems/index.js';
import { languageFacts } from '../../scripts/language-facts.js';
import { pageStyle, textStyle } from '../../scripts/page-style.js';
import { prerender } from '../../scripts/prerender.js';
import { aloneOnPage } from '../../src/static/standalone-page.js';

export const noHelp: Help = { none: false, name: '', phone: '', address: '', link: '' };

export const defaultChoices = (system: SystemId): Choices => ({
  system,
  framework: 'react',
  preset: 'contact',
  tags: [],
  languages: ['en'],
  options: {},
  help: noHelp,
  folder: systemOf(system).folder ?? '',
  fromDisk: false,
});

export const release: Release = {
  isPublished: false,
  integrity: { 'hrd.en.js': 'sha384-en', 'hrd.js': 'sha384-all' },
  languages: languageFacts,
  pageStyle,
  textStyle,
};

const drawn = new Map<string, Drawn>();

/** Once, whatever system the words are for. */
export function draw(choices: Choices, day = '2026-11-28'): Drawn {
  const elements = elementsFrom(choices, day);
  const key = JSON.stringify(elements);
  if (!drawn.has(key)) drawn.set(key, drawAnew(elements));
  return drawn.get(key)!;
}

function drawAnew(elements: ReturnType<typeof elementsFrom>): Drawn {
  return {
    elements: elements.map(({ tag, attributes, added }) => prerender(tag, attributes, added)),
    pages: elements.map(({ tag, attributes, added }) =>
      prerender(tag, aloneOnPage(attributes), added),
    ),
    heights: elements.map(() => ({ phone: 1900, page: 1100 })),
  };
}

export const plan = (choices: Choices, of = release) => planFor(choices, draw(choices), of);
