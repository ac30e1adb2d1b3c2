/**
 * The plain texts as the WordPress plugin has them: PHP renders no element, so each text is a template
 * whose lines name the facts that they need, and the values to fill in. All of it is found out from what
 * the elements render.
 */
import { element, print } from '../src/static/html-tree.ts';
import { plainText } from '../src/static/static-html.ts';
import { topicOfWay, topics } from '../src/words/topics.ts';
import type { Content, Topic } from '../src/words/types.ts';
import { prerender } from './prerender.ts';
import type { facts } from './wordpress-facts.ts';

type Fact = keyof typeof facts | Topic;

/** The facts that a line needs, and the line, with the names of values in braces. */
type TemplateLine = readonly [needed: readonly Fact[], text: string];

/** What is shown while some facts hold. */
interface State {
  facts: readonly Fact[];
  lines: readonly string[];
}

/** A line, and the states that show it. */
interface Line {
  text: string;
  states: ReadonlySet<State>;
}

type Attributes = Record<string, string>;

/** Values that no words hold. The address is written differently in its link. */
const withoutEmail = {
  embassy: 'EMBASSY',
  country: 'COUNTRY',
  source: 'https://source.example.org',
  published: '2001-02-22',
};
const given = { ...withoutEmail, email: 'e+mail@example.org' };
const checkedOn = '2024-05-22';

/** Whose contact is shown, and how much of it. Of a partner's, each line needs its own value too. */
const contacts: readonly [facts: readonly Fact[], attributes: Attributes][] = [
  [['own', 'own, unchecked', 'address'], {}],
  [['own', 'own, checked', 'address'], { 'checked-on': checkedOn }],
  [['partner', 'address'], { ...given, 'checked-on': checkedOn }],
  [['partner', 'no address'], withoutEmail],
];

const valuesOfPartner = Object.keys(withoutEmail) as (keyof typeof withoutEmail)[];

/** The text of each element in one language, in its parts, and how the language writes a date. */
export const textsOf = (words: Content) => ({
  months: monthsOf(words),
  background: { above: template(statesOf('hrd-background', words)) },
  'contact-card': { above: template(contactStates(words)) },
  definition: { above: template(definitionStates(words)) },
  'support-list': { above: template(supportStates(words)) },
  guide: guideParts(words),
});

const contactStates = (words: Content) =>
  contacts.flatMap(([facts, contact]) => statesOf('hrd-contact-card', words, contact, facts));

const definitionStates = (words: Content) => [
  ...statesOf('hrd-definition', words, {}, ['examples']),
  ...statesOf('hrd-definition', words, { 'no-examples': '' }, ['no examples']),
];

/** Of each month, a replacement in which PHP fills in the year and the day. */
function monthsOf({ lang }: Content) {
  const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
  return Object.fromEntries(
    months.map((month) => [
      month,
      dateWords(`2001-${month}-22`, lang).replace('2001', '${1}').replace('22', '${2}'),
    ]),
  );
}

/** A day as the card shows it. */
function dateWords(published: string, lang: string) {
  const { base } = prerender('hrd-contact-card', { lang, published });
  return print([base.querySelector(`time[datetime="${published}"]`)!.textContent!]);
}

/** Each topic is left out once; where one is, the list says how many of the ways it shows. */
function supportStates(words: Content) {
  const chosen = [topics, ...topics.map((left) => topics.filter((topic) => topic !== left))];
  return (['list', 'details'] as const).flatMap((layout) =>
    chosen.flatMap((some) => {
      const count = topicOfWay.filter((topic) => some.includes(topic)).length;
      const [start, end] = print([
        words.support.shown.replace('{total}', String(topicOfWay.length)),
      ]).split('&#123;shown}');
      return statesOf('hrd-support-list', words, { layout, topics: some.join(' ') }, [
        layout,
        some === topics ? 'all ways' : 'some ways',
        ...some,
      ]).map(({ facts, lines }) => ({
        facts,
        lines: lines.map((line) => line.replace(`${start}${count}${end}`, `${start}{shown}${end}`)),
      }));
    }),
  );
}

/** The sections of the guide are parts of their own, for they come in any order. */
function guideParts(words: Content) {
  const guide = (sections: string, attributes: Attributes = {}, facts: readonly Fact[] = []) =>
    statesOf('hrd-guide', words, { sections, ...attributes }, facts).map(partsOf);
  const section = (name: string) => guide(name)[0]!.sections;
  const { length } = section('definition');
  const states = contacts.map(([facts, contact]) => {
    const first = guide('contact definition', contact, [
      ...facts,
      'contact first',
      'more than contact',
    ]);
    const later = guide('definition contact', contact, [
      ...facts,
      'contact later',
      'more than contact',
    ]);
    const alone = guide('contact', contact, [...facts, 'contact first', 'contact alone']);
    const none = guide('definition', contact, [...facts, 'no contact', 'more than contact']);
    return {
      around: [...first, ...later, ...alone, ...none],
      contact: [
        ...first.map(({ facts, sections }) => ({ facts, lines: sections.slice(0, -length) })),
        ...later.map(({ facts, sections }) => ({ facts, lines: sections.slice(length) })),
      ],
    };
  });
  const around = states.flatMap((state) => state.around);
  const always = (lines: readonly string[]) => template([{ facts: [], lines }]);
  return {
    above: template(around.map(({ facts, above }) => ({ facts, lines: above }))),
    contact: template(states.flatMap(({ contact }) => contact)),
    definition: always(section('definition')),
    support: always(section('support')),
    background: always(section('background')),
    below: template(around.map(({ facts, below }) => ({ facts, lines: below }))),
  };
}

interface Parts {
  facts: readonly Fact[];
  above: readonly string[];
  sections: readonly string[];
  below: readonly string[];
}

function partsOf({ facts, lines }: State): Parts {
  const start = lines.indexOf('    <section>');
  const end = lines.lastIndexOf('    </section>') + 1;
  return {
    facts,
    above: lines.slice(0, start),
    sections: lines.slice(start, end),
    below: lines.slice(end),
  };
}

/** With own help and without, in each script that the language is asked for in. */
function statesOf(
  tag: string,
  words: Content,
  attributes: Attributes = {},
  facts: readonly Fact[] = [],
): State[] {
  const scripts: [lang: string, facts: readonly Fact[]][] = words.translation?.traditional
    ? [
        [words.lang, ['simplified']],
        [`${words.lang}-Hant`, ['traditional']],
      ]
    : [[words.lang, []]];
  return scripts.flatMap(([lang, script]) =>
    (['no help', 'help'] as const).map((help) => ({
      facts: [...facts, ...script, help],
      lines: linesOf(tag, words, { lang, ...attributes }, help === 'help'),
    })),
  );
}

/** The lines inside a placeholder, with the names of values in place of the values. */
function linesOf(tag: string, words: Content, attributes: Attributes, hasHelp: boolean) {
  const help = hasHelp ? [element('p', {}, ['HELP'])] : undefined;
  const rendered = prerender(tag, { 'heading-level': '1', ...attributes }, help);
  const names: [string, string][] = [
    ['<p>HELP</p>', '{help}'],
    [given.embassy, '{embassy}'],
    [given.country, '{country}'],
    ['e%2Bmail&#64;example.org', '{mailto}'],
    ['e+mail&#64;example.org', '{email}'],
    [given.source, '{source}'],
    [dateWords(given.published, words.lang), '{published}'],
    [dateWords(checkedOn, words.lang), '{checked-on}'],
  ];
  // What a list's entry has inside is as one line, so that an entry is left out as a whole.
  return print(plainText(rendered), '  ')
    .match(/^( *)<li>\n[^]*?\n\1<\/li>$|^.*$/gm)!
    .map((line) => names.reduce((text, [value, name]) => text.split(value).join(name), line))
    .map((line) => line.replace(/(<\/?)h([1-6])>/g, '$1{h$2}>'));
}

/** One text for all states, each line with the facts that it needs. */
function template(states: readonly State[]): TemplateLine[] {
  const lines = states.reduce<readonly Line[]>(withLinesOf, []);
  return lines.flatMap(({ text, states: having }) => {
    const values: Fact[] = valuesOfPartner.filter((name) => text.includes(`{${name}}`));
    if (text.includes('{checked-on}')) values.push('checked');
    return conditions(having, states).map((facts): TemplateLine => [
      [...new Set([...facts, ...values])],
      text,
    ]);
  });
}

/** Adds the lines of a state to those of others, without changing the order of either. */
function withLinesOf(lines: readonly Line[], state: State): Line[] {
  // How many lines the rest of one and the rest of the other have in common.
  const common = Array.from({ length: lines.length + 1 }, () =>
    new Array<number>(state.lines.length + 1).fill(0),
  );
  for (let i = lines.length - 1; i >= 0; i--) {
    for (let j = state.lines.length - 1; j >= 0; j--) {
      common[i]![j] =
        lines[i]!.text === state.lines[j]
          ? common[i + 1]![j + 1]! + 1
          : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  const merged: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < lines.length || j < state.lines.length) {
    const line = lines[i];
    const text = state.lines[j];
    if (line && line.text === text) {
      merged.push({ text, states: new Set([...line.states, state]) });
      i++;
      j++;
    } else if (line && (text === undefined || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      merged.push(line);
      i++;
    } else {
      merged.push({ text: text!, states: new Set([state]) });
      j++;
    }
  }
  return merged;
}

/**
 * The facts that single some states out; where no facts together do, several lists, of which no two hold
 * at once.
 */
function conditions(some: ReadonlySet<State>, all: readonly State[]): (readonly Fact[])[] {
  const first = [...some][0]!;
  const isExact = (facts: readonly Fact[]) =>
    all.filter((state) => facts.every((fact) => state.facts.includes(fact))).length === some.size;
  const shared = first.facts.filter((fact) => [...some].every((each) => each.facts.includes(fact)));
  if (isExact(shared)) {
    return [
      shared.reduce<readonly Fact[]>((facts, fact) => {
        const fewer = facts.filter((each) => each !== fact);
        return isExact(fewer) ? fewer : facts;
      }, shared),
    ];
  }
  const ways = first.facts
    .filter((fact) => !shared.includes(fact))
    .map((fact) => {
      const having = [...some].filter(({ facts }) => facts.includes(fact));
      const others = [...some].filter(({ facts }) => !facts.includes(fact));
      return [...conditions(new Set(having), all), ...conditions(new Set(others), all)];
    });
  return ways.reduce((best, way) => (way.length < best.length ? way : best));
}
