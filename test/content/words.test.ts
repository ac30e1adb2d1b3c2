import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { monrovia } from '../../src/content/contacts.js';
import { en } from '../../src/content/en.js';
import { languages } from '../../src/content/languages.js';
import { source } from '../../src/content/source.js';
import { topicOfWay } from '../../src/content/topics.js';
import { texts } from '../texts.js';

const { definition, support, contact, background, provenance } = en;
const way = (number: number) => texts(support.ways[number - 1]).join(' ');

/** For each fact, by its code: where it is said, and what must not get lost there. */
const facts: [code: string, text: string, ...qualifiers: RegExp[]][] = [
  ['D1', definition.intro, /September 2023/, /U\.S\. Department of State/],
  [
    'D2',
    definition.who,
    /ethnicity/,
    /gender/,
    /sexual orientation/,
    /religious denomination/,
    /\bage\b/,
  ],
  [
    'D3',
    definition.who,
    /part of the world/,
    /social class/,
    /background/,
    /person with a disability/,
  ],
  ['D4', definition.how, /country/, /context/, /profession/],
  ['D4', definition.examplesIntro, /six/, /not the limit/],
  ['D5.1', definition.examples[0], /information/, /violations/, /sharing/],
  ['D5.2', definition.examples[1], /victims/],
  ['D5.3', definition.examples[2], /act/, /answer for/, /nobody goes unpunished/],
  ['D5.4', definition.examples[3], /better governance/, /government policy/],
  ['D5.5', definition.examples[4], /treaties/],
  ['D5.6', definition.examples[5], /Teaching/, /training/, /human rights/],

  ['S', support.intro, /eleven/, /included/, /not the limit/, /September 2023/],
  [
    'S1',
    way(1),
    /every post/,
    /embassy or consulate/,
    /Human Rights Officer/,
    /work includes support for defenders/,
  ],
  [
    'S2',
    way(2),
    /worldwide/,
    /throughout the year/,
    /annual Country Reports on Human Rights Practices/,
  ],
  [
    'S3',
    way(3),
    /[Rr]egular contact/,
    /including at ambassador level/,
    /Human Rights Officer and other embassy staff/,
    /regularly/,
  ],
  ['S4', way(4), /multilateral forums/, /One example/, /UN Declaration on Human Rights Defenders/],
  [
    'S5',
    way(5),
    /like-minded governments/,
    /the UN/,
    /regional or international organizations, or both/,
    /specific threats/,
    /assembly, association or expression/,
    /any other way/,
    /each of these areas/,
    /special rapporteurs/,
    /situation of human rights defenders/,
  ],
  [
    'S6',
    way(6),
    /public diplomacy/,
    /posts’ local projects/,
    /annual Human Rights Defender Award/,
    /International Women of Courage Award/,
    /Human Rights Week each December/,
  ],
  ['S7', way(7), /encourages/, /host governments/, /seriously/, /constructive/],
  ['S8a', way(8), /defenders worldwide/, /quick emergency help/, /technical and financial/],
  [
    'S8b',
    way(8),
    /Separately/,
    /organizations that get into trouble/,
    /neither of them a right, or a grant open to all/,
    /human rights, democracy and labor issues/,
    /“Lifeline: Embattled civil society organizations \(CSOs\) Assistance Fund”/,
    /nineteen donor governments/,
  ],
  [
    'S9',
    way(9),
    /as appropriate/,
    /those under house arrest at home/,
    /If access to a defender in prison is not possible.*that defender’s family/,
  ],
  ['S10', way(10), /hearings/, /observes their trials/],
  [
    'S11',
    way(11),
    /if they ask for it/,
    /international organizations, non-governmental organizations \(NGOs\) or governments/,
    /including the U\.S\. government when appropriate/,
  ],

  [
    'C1',
    contact.who,
    /people who have experienced harassment or violence because of their defense of human rights in Liberia and who need help/,
  ],
  ['C2', contact.whom, /asked them/, /\{embassy\}/],
  [
    'C4',
    contact.context[0]!,
    /worker rights and the environment/,
    /increasing retaliation, threats and violence/,
    /governments and private sector actors/,
    /accountable/,
  ],
  [
    'C4b',
    contact.context[1]!,
    /key priority of U\.S\. foreign policy/,
    /real world and in cyberspace/,
  ],
  [
    'C5',
    contact.notGiven.join(' '),
    /email address only/,
    /phone number/,
    /street address/,
    /hours/,
    /languages/,
    /no officer/,
    /encrypt/,
    /whether or when anyone answers/,
    /private/,
    /what happens after/,
  ],

  [
    'B1',
    background.objective.join(' '),
    /September 2023/,
    /Nobody should hinder them or restrict them unduly/,
    /free from fear of retribution against themselves or their families/,
    /integral part of a vibrant civil society/,
    /likewise to invest in and support the rule of law and democracy/,
    /Every day/,
    /emergencies/,
    /longer-term goals/,
    /more just and more democratic/,
  ],
  ['B2', background.timeline[0]!.text, /Universal Declaration of Human Rights/],
  [
    'B2',
    background.timeline[1]!.text,
    /civil and political rights/,
    /economic, social and cultural rights/,
    /According to the page.*twelfth State/,
    /signs/,
  ],
  ['B2', background.timeline[2]!.text, /General Assembly/, /by consensus/],
  [
    'B2',
    background.timeline[3]!.text,
    /ratifies both/,
    /Upon ratification they require a State, and so Liberia/,
  ],
  [
    'B3',
    background.role[0]!,
    /According to the page/,
    /Constitution, the Bill of Rights and the 13th, 14th and 15th Amendments/,
    /twentieth century/,
    /central role/,
  ],
  [
    'B5',
    background.role[1]!,
    /supports the UN Declaration/,
    /single countries/,
    /multilateral forums/,
  ],
  [
    'B6',
    background.role[2]!,
    /Guidelines for U\.S\. Diplomatic Mission Support to Civil Society and Human Rights Defenders/,
    /outline this commitment and amplify it, the page said/,
    /primarily/,
    /Human Rights Officers/,
    /civil society around the world, defenders included/,
  ],

  ['P1', provenance.date, /^September 12, 2023$/],
  ['P1', provenance.source, /Department of State/, /published and last updated on \{date\}/],
  ['P2', provenance.source, /as far as known by \{publisher\}/],
  [
    'P3',
    provenance.dated,
    /as of September 2023/,
    /not been checked since/,
    /embassy’s own website first/,
  ],
  ['N1', provenance.unofficial, /not an official U\.S\. government page/, /not affiliated/],

  [
    'caution',
    contact.caution,
    /not an emergency line/,
    /nobody here knows whether the address is still read/,
    /Do not wait for an answer/,
    /people you trust/,
  ],
  [
    'advice',
    texts([contact.adviceBy, contact.advice]).join(' '),
    /not from the embassy/,
    /email.*can always be seen/,
    /without names, files or details/,
    /safer way to talk/,
    /others cannot look into/,
    /clipboard/,
    /does not pass through this website/,
    /by hand and compare/,
  ],
];

describe('the English words', () => {
  for (const [code, text, ...qualifiers] of facts) {
    it(`carry fact ${code}, with every qualifier: ${text.slice(0, 40)}…`, () => {
      for (const qualifier of qualifiers) assert.match(text, qualifier);
    });
  }

  it('quote the definition and Article 1 word for word', () => {
    assert.deepEqual(
      definition.quotation,
      '“individuals, working alone or in groups, who non-violently advocate for the promotion and protection of universally recognized human rights and fundamental freedoms”',
    );
    assert.deepEqual(
      background.quotation,
      '“Everyone has the right, individually and in association with others, to promote and to strive for the protection and realization of human rights and fundamental freedoms at the national and international levels.”',
    );
    assert.deepEqual(definition.author, 'U.S. Department of State');
    assert.match(background.author, /UN Declaration on Human Rights Defenders/);
  });

  it('count six examples, eleven ways and four dates', () => {
    assert.equal(definition.examples.length, 6);
    assert.equal(support.ways.length, 11);
    assert.equal(topicOfWay.length, 11);
    assert.deepEqual(
      background.timeline.map(({ shown }) => shown),
      ['1948', 'April 18, 1967', '1998', 'September 22, 2004'],
    );
    assert.deepEqual(
      background.timeline.map(({ date }) => date),
      ['1948', '1967-04-18', '1998', '2004-09-22'],
    );
  });

  it('say nothing that must never be said', () => {
    const never = [
      /official website of the United States/i,
      /Biden|Harris|Trump|Administration/,
      /\bour (own|nation|government|foreign policy)\b/i,
      /still (true|gives|offers|supports)|no longer (true|gives|offers|supports)/i,
      /; and\b|\s\s|\u00a0/,
      /at risk|citizens/i,
      /Declaration on Human Rights(?! Defenders)/,
      /defence|programme|labour/i,
      /<|&\w+;/,
    ];
    for (const text of texts(en)) for (const words of never) assert.doesNotMatch(text, words);
  });

  it('are about grade 9 or easier, names and quotations apart', () => {
    const names =
      /U\.S\. (Department of State|Embassy|Constitution)|Department of State|Human Rights Officer|Universal Declaration of Human Rights|UN Declaration on Human Rights Defenders|Country Reports on Human Rights Practices|Human Rights Defender Award|International Women of Courage Award|Human Rights Week|“[^”]*”|International Covenants|UN General Assembly|non-governmental organizations \(NGOs\)|human rights defenders?/gi;
    const prose = texts([en.guide, definition, support, contact, background, provenance])
      .filter((text) => / /.test(text))
      .map((text) => text.replace(names, 'Name').replace(/U\.S\./g, 'US'));
    const words = prose.flatMap((text) => text.match(/[\w’'-]+/g) ?? []);
    const sentences = prose.flatMap((text) => text.split(/[.:?](?:\s|$)/).filter(Boolean));
    const grade = fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: syllable(words.join(' ')),
    });
    assert.ok(grade <= 9, `grade ${grade}`);
    const longest = Math.max(...sentences.map((sentence) => sentence.split(' ').length));
    assert.ok(longest <= 35, `${longest} words in a sentence`);
  });
});

describe('the facts beside the words', () => {
  it('name the page, its date and the contact', () => {
    assert.deepEqual(source, {
      title: 'U.S. Support for Human Rights Defenders',
      publisher: 'U.S. Embassy Monrovia',
      published: '2023-09-12',
      url: 'https://lr.usembassy.gov/u-s-support-for-human-rights-defenders/',
    });
    assert.deepEqual(monrovia.embassy, 'U.S. Embassy Monrovia');
    assert.deepEqual(monrovia.country, 'Liberia');
    assert.deepEqual(monrovia.email, 'HRDSupportMonrovia@state.gov');
  });

  it('put each way under its topic', () => {
    const ways = (topic: string) =>
      topicOfWay.flatMap((each, index) => (each === topic ? index + 1 : []));
    assert.deepEqual(ways('presence'), [1, 3]);
    assert.deepEqual(ways('reporting'), [2]);
    assert.deepEqual(ways('diplomacy'), [4, 5, 7]);
    assert.deepEqual(ways('visibility'), [6]);
    assert.deepEqual(ways('emergency'), [8, 11]);
    assert.deepEqual(ways('justice'), [9, 10]);
  });
});

describe('every language', () => {
  it('has no empty text, and names the Monrovia contact only through the facts', () => {
    for (const content of languages) {
      for (const text of texts(content)) {
        assert.notEqual(text.trim(), '', content.lang);
        assert.doesNotMatch(text, /Monrovia|state\.gov/, content.lang);
      }
    }
  });
});
