/** Measures ours beside what a webmaster would use in its place and keeps the results. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { startStage } from './browser.js';
import { buildPeers } from './build-peers.js';
import { embeds, ours, type Embed } from './embeds.js';
import { formatted } from '../scripts/formatted.js';
import * as load from './load.js';
import { countRenderedAgain, measureMany } from './many.js';
import { medians, type EmbedResult, type ManyResult, type Results } from './results.js';
import { tags } from '../scripts/manifest.js';

const runs = Number(process.env.RUNS ?? 9);
const coreTags = ['hrd-definition', 'hrd-support-list', 'hrd-contact-card'] as const;
const sizes = [10, 100, 1000];
const plainGuide = readFileSync('dist/html/en/hrd-guide.html', 'utf8');

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
  embeds: await measureEmbeds(),
  layoutShifts: await measureLayoutShifts(),
  many: await measureManyOfEach(),
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
  count = runs,
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

async function measureEmbeds() {
  const all = embeds();
  const sameWords = all.filter(({ shows }) => !shows);
  const otherWords = all.filter(({ shows }) => shows);
  progress('The pages, whether they have all words');
  for (const embed of sameWords) {
    const missing = await load.findMissingWords(stage, embed, plainGuide);
    if (missing.length) throw Error(`${embed.title} lacks: ${missing.join(' … ')}`);
  }
  progress('The pages, what they load');
  const wires = new Map<Embed, load.Wire>();
  for (const embed of all) wires.set(embed, await load.measureWire(stage, embed));
  progress('The pages, until they are read');
  const measureTimes = (embed: Embed) => load.measureTimes(stage, embed);
  const times = new Map([
    // Ours and plain HTML are so near to each other that these need more.
    ...(await inTurns(sameWords, measureTimes, 2 * runs + 1)),
    ...(await inTurns(otherWords, measureTimes)),
  ]);
  progress('The pages, what they cost');
  const costs = await inTurns([load.emptyPage, ...all], (embed) => load.measureCost(stage, embed));
  const none = medians(costs.get(load.emptyPage)!);
  const measured: EmbedResult[] = [];
  for (const embed of all) {
    const { id, title, kind, shows } = embed;
    const cost = medians(costs.get(embed)!);
    measured.push({
      ...{ id, title, kind, shows },
      wire: wires.get(embed)!,
      times: medians(times.get(embed)!),
      cost: { mainThread: cost.mainThread - none.mainThread, heap: cost.heap - none.heap },
      layoutShift: await load.measureShift(stage, embed, 'phone'),
      wordsWithoutScript: await load.countWordsWithoutScript(stage, embed),
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
        phone: await load.measureShift(stage, embed, 'phone'),
        desktop: await load.measureShift(stage, embed, 'desktop'),
      };
      ways.set(embed.title, { ...ways.get(embed.title), [tag]: shift });
    }
  }
  return [...ways].map(([title, shifts]) => ({ title, shifts }));
}

async function measureManyOfEach() {
  const measured: ManyResult[] = [];
  for (const tag of coreTags) {
    progress(`Many of ${tag}`);
    const cases = sizes.flatMap((size) => [
      { size, side: 'static' as const },
      { size, side: 'ours' as const },
    ]);
    const figures = await inTurns(cases, ({ size, side }) => measureMany(stage, tag, side, size));
    const result: ManyResult = {
      tag,
      sizes: {},
      renderedAgain: await countRenderedAgain(stage, tag, 1000),
    };
    for (const [{ size, side }, all] of figures) {
      result.sizes[size] = { ...result.sizes[size]!, [side]: medians(all) };
    }
    measured.push(result);
  }
  return measured;
}
