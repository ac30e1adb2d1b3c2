/** The form of the builder: makes its fields from the options, and reads what was chosen. */
import { integrity } from 'virtual:release';
import { isMonroviaElsewhere, monrovia } from '../src/words/contacts.js';
import { languages } from '../src/entries/languages/all.js';
import type { Content } from '../src/words/types.js';
import { isChangeable, type HtmlNode } from '../src/static/html-tree.js';
import type { Tag } from '../src/elements/index.js';
import { create, find, type Attributes } from './dom.js';
import {
  contactOptions,
  contentOptions,
  elementLabels,
  hasContact,
  lookOptions,
  options,
  optionsOf,
  tags,
  type Option,
} from './options.js';
import { ownHelp } from './own-help.js';
import { scriptName, type ScriptFile } from './snippets.js';
import { systems, type System } from './systems.js';

/** An element to show, as a website would write it. */
export interface ElementChoice {
  tag: Tag;
  attributes: Record<string, string>;
  /** The website's own help, for the slot `after`. */
  added: HtmlNode[] | undefined;
}

export interface Choices {
  system: System;
  /** Each element in each language. */
  elements: readonly ElementChoice[];
  file: ScriptFile;
  /** The width for which the frame shall be high enough. */
  frameWidth: number;
}

const form = find<HTMLFormElement>('options');

const checkbox = (name: string, value: string, label: string, checked: boolean, ...more: Node[]) =>
  create(
    'label',
    { class: 'flag' },
    create('input', { type: 'checkbox', name, value, checked }),
    create('span', {}, label),
    ...more,
  );

/** Its name in English, the language of the builder, and in its own. */
function languageBox({ lang, tag }: Content, index: number) {
  const nameIn = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(lang)!;
  const ownName = lang === 'en' ? '' : nameIn(tag);
  const inOwnLanguage = create('span', { lang: tag, class: 'help' }, ownName);
  return checkbox('language', lang, nameIn('en'), index === 0, inOwnLanguage);
}

function field(option: Option): HTMLElement {
  const { attribute: name, label, help } = option;
  const helpId = `help-${name}`;
  const problemId = `problem-${name}`;
  const helpText = help ? [create('p', { class: 'help', id: helpId }, help)] : [];
  const described: Attributes = { 'aria-describedby': help ? helpId : false };
  const labelled = (control: HTMLElement, ...more: Node[]) =>
    create('div', {}, create('label', { for: name }, label), ...helpText, control, ...more);
  switch (option.kind) {
    case 'flag': {
      const box = create('input', { type: 'checkbox', id: name, name, ...described });
      const row = create('label', { class: 'flag' }, box, label);
      return create('div', {}, row, ...helpText);
    }
    case 'choice': {
      const values = option.values.map(([value, words]) => create('option', { value }, words));
      return labelled(create('select', { id: name, name, ...described }, ...values));
    }
    case 'subset': {
      const rows = option.values.map(([value, words]) => {
        const row = create('div', { class: 'row' }, checkbox(name, value, words, true));
        if (option.isOrdered) row.append(moveUpButton(words));
        return row;
      });
      return create('fieldset', described, create('legend', {}, label), ...helpText, ...rows);
    }
    case 'text': {
      const input = create('input', {
        id: name,
        name,
        spellcheck: 'false',
        'aria-describedby': help ? `${helpId} ${problemId}` : problemId,
      });
      return labelled(input, create('p', { class: 'problem', id: problemId }, option.problem));
    }
  }
}

function moveUpButton(words: string) {
  const button = create('button', { type: 'button', 'aria-label': `Move up: ${words}` }, '↑');
  button.addEventListener('click', () => {
    const row = button.parentElement!;
    const above = row.previousElementSibling;
    if (above?.matches('.row')) above.before(row);
    button.focus();
    form.dispatchEvent(new Event('input'));
  });
  return button;
}

const controlOf = (name: string) => form.elements.namedItem(name) as HTMLInputElement;

const checkedIn = (name: string) =>
  [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)].map(
    ({ value }) => value,
  );

const chosenTags = () => tags.filter((tag) => checkedIn('element').includes(tag));
const chosenLanguages = () => checkedIn('language');
const chosenSystem = () => systems.find(({ id }) => id === controlOf('system').value)!;

/** The value of an option, or `undefined` where it is the default. */
function valueOf(option: Option): string | undefined {
  const name = option.attribute;
  switch (option.kind) {
    case 'flag':
      return controlOf(name).checked ? '' : undefined;
    case 'subset': {
      const chosen = checkedIn(name).join(' ');
      const all = option.values.map(([value]) => value).join(' ');
      return chosen && chosen !== all ? chosen : undefined;
    }
    case 'choice':
      return controlOf(name).value || undefined;
    case 'text': {
      const value = controlOf(name).value.trim();
      // As it is shown: without characters that nobody sees.
      return option.check(value) ?? (value || undefined);
    }
  }
}

function attributesOf(tag: Tag, lang: string): Record<string, string> {
  const attributes: Record<string, string> = { lang };
  for (const option of optionsOf(tag)) {
    const value = valueOf(option);
    if (value !== undefined) attributes[option.attribute] = value;
  }
  return attributes;
}

function scriptFile(): ScriptFile {
  const name = scriptName(chosenLanguages());
  const folder = controlOf('folder').value.trim().replace(/[^/]$/, '$&/');
  const src = folder + name;
  return controlOf('disk').checked ? { src } : { src, integrity: integrity[name] };
}

export function readForm(): Choices {
  const added = ownHelp(controlOf('after').value.split('\n'));
  return {
    system: chosenSystem(),
    elements: chosenLanguages().flatMap((lang) =>
      chosenTags().map((tag) => ({ tag, attributes: attributesOf(tag, lang), added })),
    ),
    file: scriptFile(),
    frameWidth: Number(controlOf('frame').value),
  };
}

function showProblem(name: string, isWrong: boolean) {
  controlOf(name).setAttribute('aria-invalid', String(isWrong));
  find(`problem-${name}`).hidden = !isWrong;
}

/** Shows the options that apply, and what is wrong with a value. */
function showFields() {
  const chosen = chosenTags();
  const { email, published, ...names } = attributesOf('hrd-contact-card', '');
  for (const option of options) {
    fields.get(option)!.hidden = !chosen.some((tag) => optionsOf(tag).includes(option));
    if (option.kind === 'text') {
      const value = valueOf(option);
      const isWrong =
        value !== undefined && option.check(value, published ?? monrovia.published) === undefined;
      showProblem(option.attribute, isWrong);
    }
  }
  find('changeable').hidden = !isChangeable(email ?? '');
  find('elsewhere').hidden = !isMonroviaElsewhere(email, names);
  const isFolder = /^(?!.*\.js\/?$)[\w./~%-]*$/.test(controlOf('folder').value);
  showProblem('folder', !isFolder);
  find('contact-group').hidden = !chosen.some((tag) => hasContact(tag));
  find('none').hidden = Boolean(chosen.length && chosenLanguages().length);
}

const fields = new Map(options.map((option) => [option, field(option)]));

const fieldsOf = (some: readonly Option[]) => some.map((option) => fields.get(option)!);

/** Fills the page with the form, and says when something was chosen. */
export function startForm(onChange: () => void) {
  const systemOptions = systems.map(({ id, name }) => create('option', { value: id }, name));
  find('system').append(...systemOptions);
  find('elements').append(
    ...tags.map((tag, index) => checkbox('element', tag, elementLabels[tag], index === 0)),
  );
  find('languages').append(...languages.map(languageBox));
  find('look').append(...fieldsOf(lookOptions));
  find('content').append(...fieldsOf(contentOptions));
  find('contact').append(...fieldsOf(contactOptions));
  controlOf('folder').value = chosenSystem().folder;
  controlOf('system').addEventListener('input', () => {
    const folder = controlOf('folder');
    const isUnchanged = systems.some((system) => system.folder === folder.value);
    if (isUnchanged) folder.value = chosenSystem().folder;
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    showFields();
    onChange();
  });
  showFields();
}
