import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import { languages } from '../../src/entries/languages/all.js';
import { fund, source } from '../../src/words/source.js';
import { topicOfWay } from '../../src/words/topics.js';
import type { Content, Lang } from '../../src/words/types.js';
import { languageName } from '../../scripts/language-name.js';
import { said } from '../support/said.js';
import { texts, without } from '../support/texts.js';
import { codes, saidOf, type Qualifiers } from './facts.js';
import { qualifiers } from './qualifiers/index.js';

/** All that visitors read. */
const readIn = (content: Content) =>
  texts([
    without(content, 'lang', 'tag', 'dir', 'translation'),
    content.translation ? without(content.translation, 'reader') : [],
  ]);

/** Words, or Chinese characters: the most that a sentence may have where it is not 25. */
const longestSentence: Partial<Record<Lang, number>> = { es: 28, fr: 28, pt: 28, zh: 45 };

/** In words; in Chinese, without what stands there in Latin letters, in characters. */
const lengthOf = (text: string, lang: Lang) =>
  lang === 'zh'
    ? text.replace(/[\s\p{Script=Latin}]/gu, '').length
    : text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A colon ends no sentence, nor does a full stop in an abbreviation. */
const sentencesOf = (text: string) =>
  text
    .replace(/\b(\p{Lu}\.)+/gu, (abbreviation) => abbreviation.replace(/\./g, ''))
    .split(/(?<=[.?!؟]["”»]?)\s|(?<=[。？！][”》]?)/u);

/** A text with the facts filled in. */
const withFacts = (text: string, { embassy, provenance }: Content) =>
  text
    .replace('{fund}', fund)
    .replace('{title}', source.title)
    .replace('{publisher}', embassy)
    .replace('{date}', provenance.date);

/** What is read as sentences; each way is one with its title. */
function sentencesIn(content: Content) {
  const { guide, definition, support, contact, background, provenance } = content;
  const ways = support.ways.map(({ title, text }) => `${title} ${text}`);
  const dates = background.timeline.map(({ text }) => text);
  return texts([
    guide,
    without(definition, 'quotation'),
    without(support, 'ways'),
    ways,
    contact,
    without(background, 'quotation', 'timeline'),
    dates,
    provenance,
  ]).flatMap((text) => sentencesOf(withFacts(text, content)));
}

const slotsIn = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];

for (const content of languages) {
  const { lang, embassy, support, definition, contact, background, provenance } = content;

  describe(`the words in ${languageName(lang)}`, () => {
    for (const code of codes) {
      it(`carry fact ${code}, with every qualifier`, () => {
        const said = saidOf(code, content);
        for (const qualifier of qualifiers[lang][code]) {
          const where = `${qualifier} is missing: see test/words/qualifiers/${lang}.ts`;
          assert.ok(qualifier.test(said), `${where}. The words are:\n${said}`);
        }
      });
    }

    it('are asked for as many qualifiers as the English', () => {
      const count = (of: Qualifiers) => codes.map((code) => [code, of[code].length]);
      assert.deepEqual(count(qualifiers[lang]), count(qualifiers.en));
    });

    it('count six examples, eleven ways and four dates', () => {
      assert.equal(definition.examples.length, 6);
      assert.equal(support.ways.length, 11);
      assert.deepEqual(
        background.timeline.map(({ date }) => date),
        ['1948', '1967-04-18', '1998', '2004-09-22'],
      );
      for (const { date, shown } of background.timeline) assertShows(shown, date);
      assertShows(provenance.date, source.published);
    });

    it('have no empty text, no markup, no stray space, and the digits of all languages', () => {
      for (const text of readIn(content)) {
        assert.notEqual(text, '');
        assert.doesNotMatch(text, /<|&\w+;|\s\s|^\s|\s$/);
        assert.doesNotMatch(text, /(?![0-9])\p{Nd}/u);
      }
    });

    it('name the contact in Monrovia only through the facts', () => {
      const [city] = qualifiers[lang].embassy;
      for (const text of readIn(content)) {
        if (![embassy, contact.embassy].includes(text)) assert.doesNotMatch(text, city!);
        assert.doesNotMatch(text, /state\.gov/);
      }
    });

    it('name the heading of the advice, and the button that the advice is about', () => {
      assert.ok(contact.inDanger.includes(contact.adviceHeading));
      assert.ok(texts(contact.advice).some((text) => text.includes(contact.write)));
    });

    it('have no long sentence, but for the quotations', () => {
      const limit = longestSentence[lang] ?? 25;
      for (const sentence of sentencesIn(content)) {
        const length = lengthOf(sentence, lang);
        assert.ok(length <= limit, `${length}: ${sentence}`);
      }
    });

    if (content.translation) {
      const { unread } = content.translation;
      it('say in 12 words that nobody has checked them', () => {
        assert.ok(lengthOf(unread, lang) <= (lang === 'zh' ? 24 : 12), unread);
      });
    }
  });
}

/** The numbers of a date, in whatever order. */
function assertShows(shown: string, date: string) {
  const [year, , day] = date.split('-');
  const numbers: string[] = shown.match(/\d+/g) ?? [];
  for (const number of [year, day]) {
    if (number) assert.ok(numbers.includes(number), `${shown}: ${number}`);
  }
}

const latinLetter = /\p{Script=Latin}/u;
/** Words that stand in nearly every English text, and are none of the other languages here. */
const englishWord = /\b(the|and|of|with|which|this|from|said|are|by|rights?)\b/i;

describe('a translation', () => {
  const translations = languages.filter(({ translation }) => translation);

  it('has no English by accident', () => {
    const english = new Set(readIn(en));
    // Slots, and what is written on keys.
    const sameEverywhere = /\{\w+\}|Ctrl\+C|⌘C|Mac/g;
    const isYear = (text: string) => /^\d{4}(-\d\d-\d\d)?$/.test(text);
    for (const content of translations) {
      const isInLatin = latinLetter.test(content.guide.heading);
      const strange = isInLatin ? englishWord : latinLetter;
      const found = readIn(content).filter(
        (text) =>
          strange.test(text.replace(sameEverywhere, '')) || (english.has(text) && !isYear(text)),
      );
      assert.deepEqual(found, []);
    }
  });

  it('has the {slots} of the English, where they are', () => {
    const slotsOf = (content: Content) =>
      texts(without(content, 'translation')).map((text) => slotsIn(text).sort());
    for (const content of translations) {
      assert.deepEqual(slotsOf(content), slotsOf(en));
      assert.deepEqual(slotsIn(content.translation!.read), ['{reader}']);
      assert.deepEqual(slotsIn(content.translation!.unread), []);
    }
  });

  it('has no quotation marks around what is our own translation, and says that it is', () => {
    for (const { definition, background, lang } of translations) {
      const [unofficial] = definition.author.match(/[(（].+[)）]$/)!;
      const isQuotation = ({ quotation }: { quotation: string }) => /^\p{P}/u.test(quotation);
      assert.ok(!isQuotation(definition), lang);
      assert.equal(isQuotation(background), !background.author.includes(unofficial), lang);
    }
  });
});

describe('the English words', () => {
  it('quote the definition and Article 1 word for word', () => {
    assert.deepEqual(
      en.definition.quotation,
      '“individuals, working alone or in groups, who non-violently advocate for the promotion and protection of universally recognized human rights and fundamental freedoms”',
    );
    assert.deepEqual(
      en.background.quotation,
      '“Everyone has the right, individually and in association with others, to promote and to strive for the protection and realization of human rights and fundamental freedoms at the national and international levels.”',
    );
    assert.deepEqual(en.definition.author, 'U.S. Department of State');
    assert.match(en.background.author, /UN Declaration on Human Rights Defenders/);
  });

  it('say nothing that must never be said', () => {
    const never = [
      /official website of the United States/i,
      /Biden|Harris|Trump|Administration/,
      /\bour (own|nation|government|foreign policy)\b/i,
      /still (true|gives|offers|supports)|no longer (true|gives|offers|supports)/i,
      /; and\b|\u00a0/,
      /at risk|citizens/i,
      /Declaration on Human Rights(?! Defenders)/,
      /defence|programme|labour/i,
    ];
    for (const text of readIn(en)) for (const words of never) assert.doesNotMatch(text, words);
  });

  it('are short', () => {
    const count = (tag: 'hrd-guide' | 'hrd-contact-card') =>
      said(tag).reduce((sum, sentence) => sum + lengthOf(sentence, 'en'), 0);
    assert.ok(count('hrd-guide') <= 1_200, `${count('hrd-guide')} words in the guide`);
    assert.ok(count('hrd-contact-card') <= 330, `${count('hrd-contact-card')} words in the card`);
    const { source: page, unchecked, mayHaveChanged, unofficial } = en.provenance;
    const provenance = [withFacts(page, en), unchecked, mayHaveChanged, unofficial].join(' ');
    assert.ok(lengthOf(provenance, 'en') <= 48, 'words of provenance');
    assert.ok(lengthOf(en.contact.who, 'en') <= 20, 'words that say for whom the address is');
  });

  const { contact } = en;
  for (const [name, part] of Object.entries({
    'for whom the address is': contact.who,
    'what to beware of': [contact.caution, contact.inDanger],
    'what is not given': contact.notGiven,
    'the advice': [contact.adviceBy, contact.advice],
  })) {
    it(`say at grade 8 or easier ${name}`, () => {
      assert.ok(gradeOf(texts(part)) <= 8, `grade ${gradeOf(texts(part))}`);
    });
  }

  it('are about grade 9 or easier, names and quotations apart', () => {
    const names =
      /U\.S\. (Department of State|Embassy|Constitution)|Department of State|Human Rights Officer|Universal Declaration of Human Rights|UN Declaration on Human Rights Defenders|Country Reports on Human Rights Practices|Human Rights Defender Award|International Women of Courage Award|Human Rights Week|“[^”]*”|International Covenants|UN General Assembly|non-governmental organizations \(NGOs\)|human rights defenders?/gi;
    const { guide, definition, support, contact, background, provenance } = en;
    const prose = texts([guide, definition, support, contact, background, provenance])
      .filter((text) => / /.test(text))
      .map((text) => text.replace(names, 'Name').replace(/U\.S\./g, 'US'));
    assert.ok(gradeOf(prose) <= 9, `grade ${gradeOf(prose)}`);
  });
});

/** The school year in which most can read it (Flesch and Kincaid). */
function gradeOf(prose: readonly string[]) {
  const words = prose.flatMap((text) => text.match(/[\w’'-]+/g) ?? []);
  return fleschKincaid({
    sentence: prose.flatMap(sentencesOf).length,
    word: words.length,
    syllable: syllable(words.join(' ')),
  });
}

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
    assert.equal(topicOfWay.length, 11);
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
