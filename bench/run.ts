/** Measures ours beside what a webmaster would use in its place and keeps the results. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { startStage } from './browser.js';
import { buildPeers } from './build-peers.js';
import { cards, guides, nothing, otherEmbeds, ours, type Embed } from './embeds.js';
import { formatted } from '../scripts/formatted.js';
import * as load from './load.js';
import { countRenderedAgain, measureMany, type Side } from './many.js';
import { betweenParagraphs, onBarePage, onOrdinaryPage, type Placed } from './pages.js';
import { measureParts, measureScripts } from './parts.js';
import { medians, type EmbedResult, type ManyResult, type Results } from './results.js';
import { tags } from '../scripts/manifest.js';

const runs = Number(process.env.RUNS ?? 5);
/** Where two are very near to each other, more runs are needed to tell them apart. */
const manyRuns = 2 * runs + 1;
const coreTags = ['hrd-definition', 'hrd-support-list', 'hrd-contact-card'] as const;
const sides: Side[] = ['static', 'native', 'ours'];
const runsOfSize = { 10: manyRuns, 1000: Math.ceil(runs / 2) };

const progress = (what: string) => process.stderr.write(`${what}\n`);

await buildPeers();
const stage = await startStage();
const results: Results = {
  machine: {
    date: new Date().toISOString().slice(0, 10),
    processor: `${cpus()[0]!.model.trim()}, ${cpus().length} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${process.platform} ${process.arch}`,
  },
  versions: versions(),
  runs,
  cards: await measureCards(),
  guides: await measureGuides(),
  others: await measureOthers(),
  layoutShifts: await measureLayoutShifts(),
  many: await measureManyOfEach(),
  scripts: measureScripts(),
  parts: await measureParts(),
};
await stage.stop();

const file = 'bench/results.json';
writeFileSync(file, await formatted(file, JSON.stringify(results)));

function versions() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { dependencies } = JSON.parse(readFileSync('bench/package.json', 'utf8'));
  return {
    'hrd-widgets': version,
    Chromium: stage.version,
    'Node.js': process.version,
    ...dependencies,
  };
}

/** All take turns, so that what else the machine does in between touches all alike. */
async function inTurns<Key, Figures>(
  keys: readonly Key[],
  measure: (key: Key) => Promise<Figures>,
  count: number,
) {
  const figures = new Map(keys.map((key) => [key, [] as Figures[]]));
  for (let run = 0; run < count; run++) {
    progress(`run ${run + 1} of ${count}`);
    for (const key of run % 2 ? [...keys].reverse() : keys) {
      figures.get(key)!.push(await measure(key));
    }
  }
  return figures;
}

async function measureCards() {
  progress('One contact card on an ordinary page');
  const page = { ...nothing, body: '' };
  await checkWords(cards().map(onOrdinaryPage), 'hrd-contact-card.html');
  return measureEmbeds([page, ...cards()], onOrdinaryPage, onOrdinaryPage, manyRuns);
}

async function measureGuides() {
  progress('The guide');
  await checkWords(guides().map(onBarePage), 'hrd-guide.html');
  return measureEmbeds([nothing, ...guides()], onBarePage, betweenParagraphs, manyRuns);
}

async function measureOthers() {
  progress('Other embeds');
  const [, ...others] = await measureEmbeds(
    [nothing, ...otherEmbeds],
    onBarePage,
    betweenParagraphs,
    runs,
  );
  return others;
}

async function checkWords(pages: readonly Placed[], file: string) {
  const text = readFileSync(`dist/html/en/${file}`, 'utf8');
  for (const placed of pages) {
    const missing = await load.findMissingWords(stage, placed, text);
    if (missing.length) throw Error(`${placed.id} lacks: ${missing.join(' … ')}`);
  }
}

/** The first is the page without an embed. */
async function measureEmbeds(
  embeds: readonly Embed[],
  place: (embed: Embed) => Placed,
  placeForShift: (embed: Embed) => Placed,
  timeRuns: number,
) {
  progress('until it is read');
  const times = await inTurns(embeds, (embed) => load.measureTimes(stage, place(embed)), timeRuns);
  progress('what it costs');
  const costs = await inTurns(embeds, (embed) => load.measureCost(stage, place(embed)), runs);
  progress('what it loads and shows');
  const measured: EmbedResult[] = [];
  const [none] = embeds;
  const pageCost = medians(costs.get(none!)!);
  const pageWords = await load.countWordsWithoutScript(stage, place(none!));
  for (const embed of embeds) {
    const { id, title, kind, shows } = embed;
    const placed = place(embed);
    const { mainThread, heap } = medians(costs.get(embed)!);
    measured.push({
      ...{ id, title, kind, shows },
      wire: await load.measureWire(stage, placed),
      times: medians(times.get(embed)!),
      cost: { mainThread: mainThread - pageCost.mainThread, heap: heap - pageCost.heap },
      layoutShift: await load.measureShift(stage, placeForShift(embed), 'phone'),
      wordsWithoutScript: (await load.countWordsWithoutScript(stage, placed)) - pageWords,
    });
  }
  return measured;
}

async function measureLayoutShifts() {
  progress('Layout shift of each element');
  const ways = new Map<string, Record<string, Record<load.Screen, number>>>();
  for (const tag of tags) {
    for (const embed of ours(tag)) {
      const shift = {
        phone: await load.measureShift(stage, betweenParagraphs(embed), 'phone'),
        desktop: await load.measureShift(stage, betweenParagraphs(embed), 'desktop'),
      };
      ways.set(embed.title, { ...ways.get(embed.title), [tag]: shift });
    }
  }
  return [...ways].map(([title, shifts]) => ({ title, shifts }));
}

async function measureManyOfEach() {
  const measured: ManyResult[] = [];
  for (const tag of coreTags) {
    const result: ManyResult = { tag, sizes: {}, renderedAgain: 0 };
    for (const [size, count] of Object.entries(runsOfSize)) {
      progress(`${size} of ${tag}`);
      const measure = (side: Side) => measureMany(stage, tag, side, Number(size));
      const figures = await inTurns(sides, measure, count);
      result.sizes[Number(size)] = Object.fromEntries(
        [...figures].map(([side, all]) => [side, medians(all)]),
      ) as ManyResult['sizes'][number];
    }
    result.renderedAgain = await countRenderedAgain(stage, tag, 10);
    measured.push(result);
  }
  return measured;
}
