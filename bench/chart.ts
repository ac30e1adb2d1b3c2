/** The chart of docs/benchmark.md: when the first words are there, and when everything is. */
import { dark, light } from '../src/elements/colors.js';
import { nameOf, summarized } from './report.js';
import type { EmbedResult, Results } from './results.js';

const width = 800;
const padding = 24;
const barsFrom = 370;
const barsTo = width - padding - 56;
const rowHeight = 28;
const barHeight = 14;

const style = `
  text { font: 14px system-ui, sans-serif; fill: ${light.text} }
  .ours, .title { font-weight: 700 }
  .surface { fill: ${light.surface} }
  .first, .rest { stroke: ${light.accent} }
  .first { fill: ${light.accent} }
  .rest { fill: #bfdce1 }
  .axis { stroke: ${light.line} }
  .scale { font-size: 12px; text-anchor: middle }
  .seconds { stroke: ${light.surface}; stroke-width: 4px; paint-order: stroke }
  @media (prefers-color-scheme: dark) {
    text { fill: ${dark.text} }
    .surface { fill: ${dark.surface} }
    .first, .rest { stroke: ${dark.accent} }
    .first { fill: ${dark.accent} }
    .rest { fill: #2b5058 }
    .axis { stroke: ${dark.line} }
    .seconds { stroke: ${dark.surface} }
  }`;

export function chart({ cards, guides }: Results) {
  const groups: [string, EmbedResult[]][] = [
    ['One contact card on a small page', summarized(cards)],
    ['The whole guide, alone on a page', summarized(guides)],
  ];
  const all = groups.flatMap(([, embeds]) => embeds);
  const last = Math.max(...all.map(({ times }) => times.interactive));
  const x = (milliseconds: number) =>
    Math.round(barsFrom + (milliseconds / last) * (barsTo - barsFrom));
  const bar = (name: string, from: number, to: number, y: number) =>
    `<rect class="${name}" x="${x(from)}" y="${y}" width="${x(to) - x(from)}" height="${barHeight}"/>`;

  const label = (words: string, y: number, name: string) =>
    `<text class="${name}" x="${padding}" y="${y + 12}">${words}</text>`;

  let y = 88;
  const rows = groups.map(([title, embeds]) => {
    const heading = label(title, y, 'title');
    const bars = embeds.map((embed) => {
      y += rowHeight;
      const { firstWords, interactive } = embed.times;
      return `${label(nameOf(embed), y, embed.kind)}
  ${bar('first', 0, firstWords!, y)}
  ${bar('rest', firstWords!, interactive, y)}
  <text class="seconds" x="${x(interactive) + 8}" y="${y + 12}">${(interactive / 1000).toFixed(2)} s</text>`;
    });
    y += 1.75 * rowHeight;
    return [heading, ...bars].join('\n  ');
  });
  const bottom = y - rowHeight;
  const height = bottom + padding;

  const legend = ['first words', 'complete'].map((words, index) => {
    const at = barsFrom + index * 140;
    return `<rect class="${index ? 'rest' : 'first'}" x="${at}" y="${padding}" width="${barHeight}" height="${barHeight}"/>
  <text x="${at + 22}" y="${padding + 12}">${words}</text>`;
  });
  const scale = Array.from({ length: Math.floor(last / 1000) + 1 }, (_, second) => {
    const at = x(second * 1000);
    return `<line class="axis" x1="${at}" x2="${at}" y1="76" y2="${bottom}"/>
  <text class="scale" x="${at}" y="68">${second} s</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
  <title>Seconds until the first words are on the screen, and until everything is, on an emulated slow phone</title>
  <style>${style}
  </style>
  <rect class="surface" width="${width}" height="${height}" rx="8"/>
  ${[...scale, ...legend, ...rows].join('\n  ')}
</svg>
`;
}
