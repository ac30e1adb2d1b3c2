/** The results as text. */
import type { Many } from './many.js';
import type { EmbedResult, ManyResult, Results } from './results.js';

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const seconds = (milliseconds: number | null) =>
  milliseconds === null ? '–' : (milliseconds / 1000).toFixed(2);
const whole = (figure: number) => String(Math.round(figure));
const times = (one: number | null, other: number) =>
  one === null ? '–' : (one / other).toFixed(2);

/** Text on the left, figures on the right. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map((_, index) => (index ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

export const nameOf = ({ kind, title }: EmbedResult) =>
  kind === 'ours' ? `HRD Widgets: ${title}` : title;

const boldIfOurs = (embed: EmbedResult) =>
  embed.kind === 'ours' ? `**${nameOf(embed)}**` : nameOf(embed);

const sameWords = ({ embeds }: Results) => embeds.filter(({ shows }) => !shows);
const otherWords = ({ embeds }: Results) => embeds.filter(({ shows }) => shows);

/** What everything is measured by. */
const plainHtml = ({ embeds }: Results) => embeds.find(({ id }) => id === 'static')!;

const inSummary = [
  ...['static', 'native', 'tag', 'tag-text', 'shadow'],
  ...['shoelace', 'shoelace-text', 'va', 'va-text'],
];

/** Those that the README shows. */
export const summarized = ({ embeds }: Results) =>
  embeds.filter(({ id }) => inSummary.includes(id));

export function summary(results: Results) {
  const rows = summarized(results).map((embed) => [
    boldIfOurs(embed),
    kB(embed.wire.brotli),
    seconds(embed.times.firstWords),
    seconds(embed.times.interactive),
    whole(embed.wordsWithoutScript),
  ]);
  return table(
    ['the guide as', 'kB', 'first words (s)', 'all there (s)', 'words without scripts'],
    rows,
  );
}

const measuredOn = ({ machine, versions }: Results) =>
  `Measured on ${machine.date} with Chromium ${versions.Chromium} on ${machine.processor}.`;

const summaryPlace = /(?<=<!-- bench -->\n)[^]*?(?=\n<!-- \/bench -->)/;

export const withSummary = (readme: string, results: Results) =>
  readme.replace(summaryPlace, `\n${summary(results)}\n\n${measuredOn(results)}\n`);

export const report = (results: Results) => `# What was measured

Written by \`npm run bench\` on ${results.machine.date}. Costs and the thousands are medians of
${results.runs} runs, times of ${2 * results.runs + 1} (other embeds: ${results.runs}); all take turns.
[README.md](README.md) says how to run it, and what made the widgets lighter and faster.

The slow phone is Chromium with a processor slowed down 6 times, 400 kbit/s, 400 ms from a question to
its answer, an empty cache, and a page that holds nothing else. Everything is served compressed with
brotli.

${table(['', ''], Object.entries(results.machine))}

## The same words

Each page shows the guide in English: all of the words.

${loadTable(results, sameWords(results))}

- **kB** and **gzip kB** count everything that the page loads, the page itself too, in brotli
  (quality 11) and gzip (level 9).
- **First words** is the first paint of text. **All there** is when everything is rendered and the last
  long task has ended.
- **Main thread** (on the slowed processor, with a fast network) and **heap** (JavaScript, after a
  collection of garbage) are what comes on top of an empty page.
- **Shift** adds up the layout shifts of a page on the phone whose own text stands before and after.
- Plain HTML, which is one of our ways too, has no style sheet at all. The shadow root and the custom element without a library have
  our markup and our style sheet; only our code is not there, nor Lit: no attributes, no other language,
  nothing against bad pages. This is the baseline.
- What is made of Shoelace and of VA.gov's components has every sentence of the guide, in their look,
  and folds the eleven ways away. Once the page holds the words, once a script writes them, as ours does.
  It is one script with only the components that it uses, and their style sheet; both minified by the
  same tool as ours. Their components do more than ours (animation, icons, a tooltip that brings 10 kB); on
  bad pages they were not tried.

## Other embeds

They do something else, so their figures are no comparison. They show what embeds cost that one finds
on websites; the USWDS banner is an alpha version.

${loadTable(results, otherWords(results))}

${otherWords(results)
  .map(({ title, shows }) => `- **${title}** shows ${shows}.`)
  .join('\n')}

## Layout shift of each element

On a phone (360 × 740) / on a desktop screen (1280 × 900), both slow, between paragraphs of a website
without a style sheet.

${layoutShiftTable(results)}

With the tag or the script alone, nothing holds the place. A placeholder is a block before and after, so
that the different margin of its first line moves it by 4 pixels; then all of its area counts, where
otherwise only the paragraphs after it do.

## A thousand of each

Beside the same nodes as static HTML: declarative shadow roots that share one style sheet, read by the
browser's own parser. Without anything slowed down; each on a page of its own, ours and the static ones
taking turns. Real pages have a few; a thousand show whether the time grows faster than the number.

${manyTable(results)}

Memory is the browser's for JavaScript and nodes, without their texts. Microseconds for each element,
with layout, as their number grows:

${growthTable(results)}

One of 1,000 has an attribute changed: ${results.many
  .map(({ tag, renderedAgain }) => `\`${tag}\` ${renderedAgain} rendered again`)
  .join(', ')}.

## Versions

${table(['package', 'version'], Object.entries(results.versions))}
`;

function loadTable(results: Results, embeds: readonly EmbedResult[]) {
  const plain = plainHtml(results);
  return table(
    [
      '',
      'requests',
      'kB',
      'gzip kB',
      'first words (s)',
      '× plain HTML',
      'all there (s)',
      '× plain HTML',
      'main thread (ms)',
      'heap (kB)',
      'shift',
      'words without scripts',
    ],
    embeds.map((embed) => {
      const { wire, cost, layoutShift, wordsWithoutScript } = embed;
      return [
        boldIfOurs(embed),
        whole(wire.requests),
        kB(wire.brotli),
        kB(wire.gzip),
        seconds(embed.times.firstWords),
        times(embed.times.firstWords, plain.times.firstWords!),
        seconds(embed.times.interactive),
        times(embed.times.interactive, plain.times.interactive),
        whole(cost.mainThread),
        whole(cost.heap / 1000),
        layoutShift.toFixed(3),
        whole(wordsWithoutScript),
      ];
    }),
  );
}

function layoutShiftTable({ layoutShifts }: Results) {
  const tags = Object.keys(layoutShifts[0]!.shifts);
  return table(
    ['', ...tags],
    layoutShifts.map(({ title, shifts }) => [
      title,
      ...tags.map((tag) => {
        const { phone, desktop } = shifts[tag]!;
        return `${phone.toFixed(3)} / ${desktop.toFixed(3)}`;
      }),
    ]),
  );
}

function manyTable({ many }: Results) {
  const cells = (
    { ours, static: baseline }: ManyResult['sizes'][number],
    name: keyof Many,
    unit: number,
  ) => [whole(ours[name] / unit), whole(baseline[name] / unit), times(ours[name], baseline[name])];
  return table(
    [
      '1,000 of',
      ...['rendered (ms)', 'static', '×'],
      ...['with layout (ms)', 'static', '×'],
      ...['memory (kB)', 'static', '×'],
    ],
    many.map(({ tag, sizes }) => [
      `\`${tag}\``,
      ...cells(sizes[1000]!, 'rendered', 1),
      ...cells(sizes[1000]!, 'laidOut', 1),
      ...cells(sizes[1000]!, 'memory', 1000),
    ]),
  );
}

function growthTable({ many }: Results) {
  const sizes = Object.keys(many[0]!.sizes).map(Number);
  return table(
    ['', ...sizes.flatMap((size) => [size.toLocaleString('en'), 'static'])],
    many.map(({ tag, sizes: figures }) => [
      `\`${tag}\``,
      ...sizes.flatMap((size) => [
        whole((1000 * figures[size]!.ours.laidOut) / size),
        whole((1000 * figures[size]!.static.laidOut) / size),
      ]),
    ]),
  );
}
