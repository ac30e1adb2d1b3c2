/** Choices as any person could make them, from plain to hostile, the same on every run. */
import fc from 'fast-check';
import type { Choices, Help } from '../../builder/choices.js';
import { singleTags } from '../../builder/presets.js';
import type { Option } from '../../builder/option-types.js';
import { options } from '../../builder/options.js';
import { version } from '../../src/elements/version.js';
import { langs } from '../../src/words/types.js';
import { defaultChoices } from './draw.js';

/** Signs that mean something to HTML, to WordPress, or to nobody’s eye. */
const signs = [
  ...['"', "'", '<', '>', '&', '[', ']', '\\', '/', '=', '@', '{', '}', '`', '--', '2x4', '”', '«'],
  ...['&quot;', '&amp;lt;', '&copy', '\\x22', '</div>', '<!--', '-->', '[/hrd_widgets]', '/]'],
  ...[
    '\u200b',
    '\u200e',
    '\u202e',
    '\ufeff',
    '\u00a0',
    '\u2028',
    '\0',
    '\t',
    '\r',
    '  ',
    '\u2800',
    ' \u200b ',
  ],
  ...['سارة', 'علی\u200cرضا', 'Ñandú', '人权', '👩‍👧', 'é', 'data-hrd="guide"', '</script>'],
];

/** Any character: that of fast-check takes more than a second to be made. */
const character = fc
  .oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** One line, as a field of one line gives it. */
const line = fc
  .array(
    fc.oneof(fc.constantFrom(...signs), fc.string({ unit: character, maxLength: 8 }), fc.lorem()),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join('').replace(/[\r\n]/g, ''));

const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const email = fc.constantFrom('help+1@example.org', 'a--b@sub.example.org', 'h2x4@example.org');
const link = fc.oneof(
  email,
  fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
);
const phone = fc.constantFrom('112', '+231 (77) 000-100', '555.0100');

const help: fc.Arbitrary<Help> = fc.record({
  none: fc.boolean(),
  name: fc.oneof(fc.constant(''), line, phone, link),
  phone: fc.oneof(fc.constant(''), phone, line),
  address: fc.array(fc.oneof(line, phone, link), { maxLength: 4 }).map((all) => all.join('\n')),
  link: fc.oneof(fc.constant(''), link, line),
});

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function valueOf(option: Option): fc.Arbitrary<string> {
  switch (option.kind) {
    case 'flag':
      return fc.constant('');
    case 'choice':
      return fc.constantFrom(...option.values.slice(1).map(([value]) => value));
    case 'subset': {
      const all = option.values.map(([value]) => value);
      const some = option.isOrdered
        ? fc.shuffledSubarray(all, { minLength: 1 })
        : fc.subarray(all, { minLength: 1 });
      // All of them, in their order, are the default.
      return some.map((words) => words.join(' ')).filter((words) => words !== all.join(' '));
    }
    case 'text':
      return fc.oneof(
        line,
        ...({ email: [email], source: [link], published: [day] }[option.attribute] ?? []),
      );
  }
}

const ownOptions = fc
  .record(Object.fromEntries(options.map((option) => [option.attribute, rarely(valueOf(option))])))
  .map((values) => {
    const given = Object.entries(values).filter((pair) => pair[1] !== undefined);
    return Object.fromEntries(given) as Record<string, string>;
  });

const folders = ['', '/', `/hrd-${version}/`, `../files/hrd-${version}`, '/files/hrd/', 'a~b/%20/'];

/** With the day of a comparison that a person made then. */
export const anyChoices: fc.Arbitrary<{ choices: Choices; day: string }> = fc.record({
  day: fc.constantFrom('2025-02-28', '2026-11-28', '2020-02-29'),
  choices: fc.record({
    system: fc.constant('own' as const),
    framework: fc.constant('react' as const),
    preset: fc.constantFrom('contact', 'everything', 'choose'),
    tags: fc.subarray([...singleTags], { minLength: 1 }),
    languages: fc.shuffledSubarray([...langs], { minLength: 1, maxLength: 3 }),
    options: ownOptions,
    help,
    compared: fc.constantFrom('yes', 'no', 'could-not', undefined),
    folder: fc.constantFrom(...folders),
    fromDisk: fc.boolean(),
  }),
});

/** Nothing chosen but what is read. */
export const nothingChosen = defaultChoices('own');
