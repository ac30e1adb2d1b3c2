/** The second stage: what to show. */
import { languages, type Language } from 'virtual:release';
import type { Tag } from '../../src/elements/index.js';
import { applyingOptions, type Choices, type Preset } from '../choices.js';
import { control, create, find, form, ticked } from '../dom.js';
import { englishName } from '../language-names.js';
import { contentOptions, elementLabels } from '../options.js';
import { singleTags } from '../presets.js';
import { describe, fieldFor, tick } from './fields.js';
import { showContact, startContact } from './contact.js';
import { showHelp, startHelp } from './help.js';

const presets: readonly (readonly [Preset, string, string])[] = [
  [
    'contact',
    'Contact (recommended)',
    'How to reach U.S. Embassy Monrovia in Liberia, or another, and how to write more safely.',
  ],
  ['everything', 'Everything', 'The contact, who counts as a defender, support and background.'],
  ['choose', 'Choose', 'Only the parts that you tick.'],
];

/** Where the preview shows them. */
const spots: Partial<Record<Tag, string>> = {
  'hrd-contact-card': 'contact',
  'hrd-definition': 'definition',
  'hrd-support-list': 'support',
  'hrd-background': 'background',
};

const ownName = ({ lang, tag }: Language) =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(lang)!;

/** Its name in English, the language of the builder, and in its own. */
const languageName = (language: Language) =>
  language.lang === 'en' ? 'English' : `${englishName(language.lang)} – ${ownName(language)}`;

const fields = new Map(contentOptions.map((option) => [option, fieldFor(option)]));

export function startContent() {
  find('presets').append(
    ...presets.map((preset, index) => tick('radio', 'preset', preset, index === 0)),
  );
  for (const tag of singleTags) {
    const isFirst = tag === singleTags[0];
    const box = tick('checkbox', 'part', [tag, elementLabels[tag]], isFirst);
    box.dataset.spot = spots[tag];
    find('parts').append(box);
  }
  find('language').append(
    ...languages.map((each) => create('option', { value: each.lang }, languageName(each))),
  );
  find('more-languages')
    .querySelector('fieldset')!
    .append(
      ...languages.map((each) => {
        const unread = each.isUnread ? ' (translation not checked)' : '';
        return tick('checkbox', 'also', [each.lang, languageName(each) + unread]);
      }),
    );
  startHelp();
  startContact();
  find('content').append(...fields.values());
}

export const readPreset = () => new FormData(form).get('preset') as Preset;

export const readParts = () => singleTags.filter((tag) => ticked('part').includes(tag));

export const readLanguages = () => [...new Set([control('language').value, ...ticked('also')])];

export function showContent(choices: Choices) {
  find('parts').hidden = choices.preset !== 'choose';
  const main = control('language').value;
  const { isUnread } = languages.find(({ lang }) => lang === main)!;
  find('language-unread').hidden = !isUnread;
  describe(find('language'), isUnread ? 'language-unread' : undefined);
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=also]')) {
    box.parentElement!.hidden = box.value === main;
  }
  showHelp(choices.help);
  showContact(choices);
  const applying = applyingOptions(choices);
  for (const [option, field] of fields) field.hidden = !applying.includes(option);
  find('content').hidden = [...fields.values()].every(({ hidden }) => hidden);
}
