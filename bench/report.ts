/** The results as text. */
import type { EmbedResult, Results } from './results.js';

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const seconds = (milliseconds: number | null) =>
  milliseconds === null ? '–' : (milliseconds / 1000).toFixed(2);
const whole = (figure: number) => String(Math.round(figure));
const times = (one: number | null, other: number) =>
  one === null ? '–' : (one / other).toFixed(2);

/** At 400 kbit/s. */
const millisecondsToLoad = (bytes: number) => whole((bytes * 8) / 400);

/** Text on the left, figures on the right. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map((_, index) => (index ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

export const nameOf = ({ kind, title }: EmbedResult) =>
  kind === 'ours' ? `HRD Widgets: ${title}` : title;

const boldIfOurs = (embed: EmbedResult) =>
  embed.kind === 'ours' ? `**${nameOf(embed)}**` : nameOf(embed);

const find = (embeds: readonly EmbedResult[], id: string) =>
  embeds.find((embed) => embed.id === id)!;

const inSummary = [
  ...['static', 'static-shadow', 'native', 'native-text', 'placeholder', 'tag', 'shadow'],
  ...['shoelace', 'shoelace-text', 'va', 'va-text'],
];

/** Those that the chart and docs/benchmark.md show. */
export const summarized = (embeds: readonly EmbedResult[]) =>
  embeds.filter(({ id }) => inSummary.includes(id));

const shortTable = (embeds: readonly EmbedResult[]) =>
  table(
    ['', 'kB', 'first words (s)', 'complete (s)', 'main thread (ms)', 'words without scripts'],
    embeds.map((embed) => [
      boldIfOurs(embed),
      kB(embed.wire.brotli),
      seconds(embed.times.firstWords),
      seconds(embed.times.interactive),
      whole(embed.cost.mainThread),
      whole(embed.wordsWithoutScript),
    ]),
  );

const measuredOn = ({ machine, versions }: Results) =>
  `Measured on ${machine.date} with HRD Widgets ${versions['hrd-widgets']}, Chromium ${versions.Chromium} and ${machine.processor}.`;

/** For README.md. */
function summary({ cards, scripts, machine }: Results) {
  const [plain, ours] = ['static', 'placeholder'].map((id) => find(cards, id).times);
  return (
    `A contact card with its text needs one script of ${kB(scripts['hrd.en.js']!)} kB (brotli). On an emulated ` +
    `slow phone, its first words are on the screen after ${seconds(ours!.firstWords)} seconds (the same card in plain ` +
    `HTML: ${seconds(plain!.firstWords)}), and the finished card after ${seconds(ours!.interactive)} (${seconds(plain!.interactive)}). Measured on ` +
    `${machine.date}; [docs/benchmark.md](docs/benchmark.md) has the details.`
  );
}

const litCost = ({ scripts, parts }: Results) => {
  const all = Object.values(parts).reduce((sum, bytes) => sum + bytes);
  return `\`hrd.en.js\` is ${kB(scripts['hrd.en.js']!)} kB (brotli). The same elements with English in an
app's bundle are ${kB(all)} kB:

${table(
  ['part', 'kB', 'at 400 kbit/s (ms)'],
  Object.entries(parts).map(([part, bytes]) => [part, kB(bytes), millisecondsToLoad(bytes)]),
)}

Each figure is how much smaller the bundle is without that part. The parts are left out one after the other,
in the order of the table.`;
};

const places: Record<string, (results: Results) => string> = {
  bench: summary,
  'bench date': measuredOn,
  'bench card': ({ cards }) => shortTable(cards),
  'bench guide': ({ guides }) => shortTable(summarized(guides)),
  'bench ten': tenTable,
  'bench Lit': litCost,
};

/** A page with the results between its markers. */
export const withResults = (page: string, results: Results) =>
  Object.entries(places).reduce(
    (text, [name, write]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
        (_, start: string, end: string) => `${start}\n\n${write(results)}\n\n${end}`,
      ),
    page,
  );

export const report = (results: Results) => `# Benchmark results

Written by \`npm run bench\` on ${results.machine.date}. Times, and ten elements, are medians of
${2 * results.runs + 1} runs; costs and other embeds of ${results.runs}; a thousand elements of ${Math.ceil(results.runs / 2)}. All pages take turns.
[README.md](README.md) says how to run it, [docs/benchmark.md](../docs/benchmark.md) has the main figures.

The slow phone is Chromium with the processor slowed down 6 times, 400 kbit/s, 400 ms of latency and an
empty cache. Everything is served compressed with brotli.

${table(['', ''], Object.entries(results.machine))}

## One contact card

The card in English on a small page with its own text and style sheet. The placeholder is the snippet that
the builder writes: the script file of one language, \`async\` and with \`integrity\`, and the text inside.

${loadTable(results.cards)}

- **kB** and **gzip kB** count everything that the page loads, the page itself too, in brotli
  (quality 11) and gzip (level 9).
- **First words** is when the card's first words are on the screen. **Complete** is when everything is
  rendered and the last long task has ended.
- **Main thread** (on the slowed processor, with a fast network) and **heap** (JavaScript, after garbage
  collection) are what is added to the same page without the card.
- **Shift** adds up all layout shifts of the page on the phone.
- **Words without scripts** are the card's words that are visible where JavaScript is off.

Plain HTML, which is also one of our ways, has no style sheet. The shadow root and the custom element
without a library have our markup and our style sheet, and nothing else of our code: no attributes, no
other language, no protection from the page around. They are the baseline.

## The guide

All words in English, on a page that holds nothing else; so first words is the first paint of text. For
the layout shift, the website's own text comes before and after.

${loadTable(results.guides)}

What is made of Shoelace and of VA.gov's components has every sentence of the guide, in their look,
and folds the eleven ways away. Once the page holds the words, once a script writes them, as ours does.
It is one script with only the components that it uses, and their style sheet; both minified by the
same tool as ours. Their components do more than ours (animation, icons, tooltips). How they fare on
pages that interfere with them was not tested.

## Other embeds

They do something else, so the figures do not compare. They show what embeds on real websites cost. The
USWDS banner is an alpha version.

${loadTable(results.others, false)}

${results.others.map(({ title, shows }) => `- **${title}** shows ${shows}.`).join('\n')}

## Layout shift of each element

On a phone (360 × 740) / on a desktop screen (1280 × 900), both slow, between paragraphs of a website
without a style sheet.

${layoutShiftTable(results)}

With the tag or the script alone, nothing reserves the space. A placeholder is a block before and after;
the margin of its first line differs and moves it by 4 pixels. The whole area of the element counts then,
not only the paragraphs after it.

## Ten on one page

Milliseconds until ten elements are laid out, without anything slowed down. *Static* is the same nodes as
declarative shadow roots that share one style sheet, parsed by the browser. *No library* is the same
markup as a custom element without a library.

${tenTable(results)}

When an attribute of one of the ten changes, so many render again: ${results.many
  .map(({ tag, renderedAgain }) => `\`${tag}\` ${renderedAgain}`)
  .join(', ')}.

No page has a thousand. They only show whether the cost of one grows with their number:

${growthTable(results)}

Memory is the browser's for JavaScript and nodes, without their texts.

## What Lit costs

${litCost(results)}

## Versions

${table(['package', 'version'], Object.entries(results.versions))}
`;

function loadTable(embeds: readonly EmbedResult[], isComparable = true) {
  const plain = isComparable && find(embeds, 'static').times;
  const comparison = isComparable ? ['× plain HTML'] : [];
  return table(
    [
      '',
      'requests',
      'kB',
      'gzip kB',
      'first words (s)',
      ...comparison,
      'complete (s)',
      ...comparison,
      'main thread (ms)',
      'heap (kB)',
      'shift',
      'words without scripts',
    ],
    embeds.map((embed) => {
      const { wire, cost, layoutShift, wordsWithoutScript } = embed;
      const { firstWords, interactive } = embed.times;
      return [
        boldIfOurs(embed),
        whole(wire.requests),
        kB(wire.brotli),
        kB(wire.gzip),
        seconds(firstWords),
        ...(plain ? [times(firstWords, plain.firstWords!)] : []),
        seconds(interactive),
        ...(plain ? [times(interactive, plain.interactive)] : []),
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

function tenTable({ many }: Results) {
  return table(
    ['ten of', 'static (ms)', 'no library (ms)', 'HRD Widgets (ms)', '× static', '× no library'],
    many.map(({ tag, sizes }) => {
      const { ours, native, static: baseline } = sizes[10]!;
      return [
        `\`${tag}\``,
        ...[baseline, native, ours].map(({ laidOut }) => laidOut.toFixed(1)),
        times(ours.laidOut, baseline.laidOut),
        times(ours.laidOut, native.laidOut),
      ];
    }),
  );
}

function growthTable({ many }: Results) {
  const sides = { static: 'static', native: 'no library', ours: 'HRD Widgets' } as const;
  const names = Object.keys(sides) as (keyof typeof sides)[];
  return table(
    [
      'each of',
      ...names.flatMap((side) => [`${sides[side]}: 10 (ms)`, '1,000 (ms)']),
      ...names.map((side) => `${sides[side]}: 1,000 (kB)`),
    ],
    many.map(({ tag, sizes }) => [
      `\`${tag}\``,
      ...names.flatMap((side) =>
        [10, 1000].map((count) => (sizes[count]![side].laidOut / count).toFixed(2)),
      ),
      ...names.map((side) => whole(sizes[1000]![side].memory / 1000 / 1000)),
    ]),
  );
}
