/** One chart for the README: when the first words of the guide are there, and when all is. */
import { dark, light } from '../src/elements/colors.js';
import { nameOf, summarized } from './report.js';
import type { Results } from './results.js';

const width = 760;
const padding = 24;
const barsFrom = 370;
const rowHeight = 36;
const barHeight = 16;
const top = 60;

const style = `
  text { font: 14px system-ui, sans-serif; fill: ${light.text} }
  .ours { font-weight: 700 }
  .surface { fill: ${light.surface} }
  .first { fill: ${light.accent} }
  .rest { fill: #9fc4cb }
  .axis { stroke: ${light.line} }
  .scale { font-size: 12px; text-anchor: middle }
  @media (prefers-color-scheme: dark) {
    text { fill: ${dark.text} }
    .surface { fill: ${dark.surface} }
    .first { fill: ${dark.accent} }
    .rest { fill: #3d6a72 }
    .axis { stroke: ${dark.line} }
  }`;

export function chart(results: Results) {
  const rows = summarized(results);
  const bottom = top + rows.length * rowHeight;
  const height = bottom + 20 + padding;
  const last = Math.ceil(Math.max(...rows.map(({ times }) => times.interactive)) / 500) / 2;
  const x = (milliseconds: number) =>
    Math.round(barsFrom + (milliseconds / 1000 / last) * (width - barsFrom - padding));
  const scale = Array.from({ length: Math.floor(last) + 1 }, (_, second) => {
    const at = x(second * 1000);
    return `<line class="axis" x1="${at}" x2="${at}" y1="${top - 8}" y2="${bottom - 8}"/>
  <text class="scale" x="${at}" y="${top - 16}">${second} s</text>`;
  });
  const bars = rows.map((embed, index) => {
    const y = top + index * rowHeight;
    const { firstWords, interactive } = embed.times;
    const bar = (name: string, from: number, to: number) =>
      `<rect class="${name}" x="${x(from)}" y="${y}" width="${x(to) - x(from)}" height="${barHeight}"/>`;
    return `<text class="${embed.kind}" x="${padding}" y="${y + 13}">${nameOf(embed)}</text>
  ${bar('first', 0, firstWords!)}
  ${bar('rest', firstWords!, interactive)}`;
  });
  const legend = ['first words painted', 'all there'].map((words, index) => {
    const at = barsFrom + index * 190;
    return `<rect class="${index ? 'rest' : 'first'}" x="${at}" y="${bottom + 8}" width="12" height="12"/>
  <text x="${at + 20}" y="${bottom + 19}">${words}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
  <title>Seconds until the first words of the guide are painted, and until all is there, on a slow phone</title>
  <style>${style}
  </style>
  <rect class="surface" width="${width}" height="${height}" rx="8"/>
  ${[...scale, ...bars, ...legend].join('\n  ')}
</svg>
`;
}
