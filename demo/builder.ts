/** The snippet builder: reads the form, shows the elements, and writes the lines to copy. */
import { integrity, pageStyle } from 'virtual:release';
import { languages } from '../src/content/languages.js';
import type { HrdElement } from '../src/elements/hrd-element.js';
import { element as htmlElement, print, type HtmlNode } from '../src/plain-html.js';
import { standalonePage } from '../src/standalone-page.js';
import type { Rendered } from '../src/static-html.js';
import { tags, type Tag } from '../src/tags.js';
import {
  contactOptions,
  contactTags,
  contentOptions,
  elementLabels,
  isMonroviaElsewhere,
  lookOptions,
  type Option,
} from './options.js';
import { plainSnippet, scriptName, type ScriptFile } from './snippets.js';
import { systems } from './systems.js';
import { waysFor, type Block, type Way } from './ways.js';

const options = [...lookOptions, ...contentOptions, ...contactOptions];

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const find = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;

const form = find<HTMLFormElement>('options');
const main = document.querySelector('main')!;
const view = find<HTMLFormElement>('view');

type Attributes = Record<string, string | boolean>;

/** Creates an element with attributes; `true` sets one without a value, `false` none. */
function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children);
  return node;
}

const checkbox = (name: string, value: string, label: string, checked: boolean) =>
  create(
    'label',
    { class: 'flag' },
    create('input', { type: 'checkbox', name, value, checked }),
    create('span', {}, label),
  );

/* The form. */

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
    case 'some': {
      const rows = option.values.map(([value, words]) => {
        const row = create('div', { class: 'row' }, checkbox(name, value, words, true));
        if (option.isOrdered) row.append(moveUpButton(words));
        return row;
      });
      return create('fieldset', described, create('legend', {}, label), ...helpText, ...rows);
    }
    case 'text': {
      const control = create('input', {
        id: name,
        name,
        spellcheck: 'false',
        autocomplete: 'off',
        'aria-describedby': help ? `${helpId} ${problemId}` : problemId,
      });
      return labelled(control, create('p', { class: 'problem', id: problemId }, option.problem));
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
    showSoon();
  });
  return button;
}

const control = (name: string) => form.elements.namedItem(name) as HTMLInputElement;

const checkedIn = (name: string) =>
  [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)].map(
    ({ value }) => value,
  );

const chosenTags = () => tags.filter((tag) => checkedIn('element').includes(tag));
const chosenLanguages = () => checkedIn('language');
const chosenSystem = () => systems.find(({ id }) => id === control('system').value)!;

/** The value of an option, or `undefined` where it is the default. */
function valueOf(option: Option): string | undefined {
  const name = option.attribute;
  switch (option.kind) {
    case 'flag':
      return control(name).checked ? '' : undefined;
    case 'some': {
      const chosen = checkedIn(name);
      const all = option.values.map(([value]) => value).join(' ');
      return chosen.length && chosen.join(' ') !== all ? chosen.join(' ') : undefined;
    }
    default:
      return control(name).value.trim() || undefined;
  }
}

function attributesOf(tag: Tag, lang: string): Record<string, string> {
  const attributes: Record<string, string> = { lang };
  for (const option of options) {
    const value = option.on.includes(tag) ? valueOf(option) : undefined;
    if (value !== undefined) attributes[option.attribute] = value;
  }
  return attributes;
}

/** The website's own help, one paragraph for each. */
function ownHelp(): HtmlNode[] | undefined {
  const paragraphs = control('after')
    .value.split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean);
  if (!paragraphs.length) return;
  return paragraphs.map((text) => htmlElement('p', {}, [text]));
}

function scriptFile(): ScriptFile {
  const name = scriptName(chosenLanguages());
  const folder = control('folder').value.trim().replace(/[^/]$/, '$&/');
  const src = folder + name;
  return control('disk').checked ? { src } : { src, integrity: integrity[name] };
}

/* What visitors see. */

interface Chosen {
  tag: Tag;
  attributes: Record<string, string>;
}

const chosenElements = (): Chosen[] =>
  chosenLanguages().flatMap((lang) =>
    chosenTags().map((tag) => ({ tag, attributes: attributesOf(tag, lang) })),
  );

function createElement({ tag, attributes }: Chosen) {
  const node = document.createElement(tag) as HrdElement;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  const help = ownHelp();
  if (help) {
    node.append(create('div', { slot: 'after' }));
    node.firstElementChild!.innerHTML = print(help);
  }
  return node;
}

/** Draws elements where nobody sees them, to read what they say. */
async function render(chosen: readonly Chosen[]): Promise<Rendered[]> {
  const nodes = chosen.map(createElement);
  const place = create('div', {}, ...nodes);
  find('workshop').append(place);
  await Promise.all(nodes.map(({ updateComplete }) => updateComplete));
  // The element learns what is in its slots a moment later.
  await new Promise((resolve) => setTimeout(resolve));
  place.remove();
  return nodes.map((node, index) => ({
    ...chosen[index]!,
    base: node.shadowRoot!.querySelector('[part=base]')!,
    added: ownHelp(),
  }));
}

function showPreview(elements: readonly Rendered[]) {
  const { width, ground, dir, scripts } = Object.fromEntries(new FormData(view)) as Record<
    string,
    string
  >;
  const stage = find('stage');
  stage.className = ground!;
  stage.dir = dir!;
  stage.style.inlineSize = width ? `${width}px` : '';
  if (scripts) stage.innerHTML = plainSnippet(elements);
  else stage.replaceChildren(...chosenElements().map(createElement));
}

/* The lines to copy. */

/** How high a page is at a width, seen in a frame as on the partner's page. */
async function heightOf(page: Rendered, width: number) {
  const frame = create('iframe', { class: 'measure', title: 'Measure', width: String(width) });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = standalonePage(page, pageStyle);
  find('measure').append(frame);
  await loaded;
  const height = frame.contentDocument!.documentElement.offsetHeight;
  frame.remove();
  return Math.ceil(height);
}

function blockView({ label, code, file }: Block) {
  const said = create('span', { role: 'status' });
  const copy = create('button', { type: 'button' }, 'Copy');
  const text = create('code', {}, code);
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code);
      said.textContent = 'Copied.';
    } catch {
      getSelection()!.selectAllChildren(text);
      said.textContent = 'Selected; copy it by hand.';
    }
  });
  const actions = create('p', { class: 'actions' }, copy);
  if (file) {
    const href = URL.createObjectURL(new Blob([code], { type: 'text/html' }));
    downloads.push(href);
    actions.append(create('a', { class: 'button', href, download: file }, `Download ${file}`));
  }
  actions.append(said);
  const lines = create('pre', { tabindex: '0', role: 'group', 'aria-label': label }, text);
  return create('div', { class: 'block' }, create('h4', {}, label), lines, actions);
}

/** Addresses of the files offered, given back when others take their place. */
const downloads: string[] = [];

function wayView({ id, title, about, blocks }: Way) {
  const details = create('details', { open: openWays.has(id) });
  details.append(create('summary', {}, create('h3', {}, title)), create('p', {}, about));
  details.append(...blocks.map(blockView));
  details.addEventListener('toggle', () => openWays[details.open ? 'add' : 'delete'](id));
  return details;
}

/** They stay open when the lines change. */
const openWays = new Set<string>();

function showWays(ways: readonly Way[]) {
  for (const address of downloads.splice(0)) URL.revokeObjectURL(address);
  const system = chosenSystem();
  const recommended = ways.find(({ id }) => id === system.way)!;
  const blocks = recommended.blocks.filter(({ systems }) => systems?.includes(system.id) ?? true);
  find('steps').replaceChildren(...system.steps.map((step) => create('li', {}, step)));
  find('recommended').replaceChildren(
    create('h3', {}, recommended.title),
    create('p', {}, recommended.about),
    ...blocks.map(blockView),
  );
  find('update').textContent = system.update;
  find('remove').textContent = system.remove;
  find('others').replaceChildren(...ways.filter((way) => way !== recommended).map(wayView));
}

/* All of it. */

function showOptions() {
  const chosen = chosenTags();
  for (const option of options) {
    const applies = option.on.some((tag) => chosen.includes(tag));
    fields.get(option)!.hidden = !applies;
    if (option.kind === 'text') {
      const value = valueOf(option);
      const isWrong = value !== undefined && option.check(value) === undefined;
      control(option.attribute).setAttribute('aria-invalid', String(isWrong));
      find(`problem-${option.attribute}`).hidden = !isWrong;
    }
  }
  find('none').hidden = Boolean(chosen.length && chosenLanguages().length);
  find('contact-group').hidden = !chosen.some((tag) => contactTags.includes(tag));
  find('elsewhere').hidden = !isMonroviaElsewhere(attributesOf('hrd-contact-card', ''));
}

const fields = new Map(options.map((option) => [option, field(option)]));

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows what is chosen, once the person pauses. */
function showSoon() {
  main.ariaBusy = 'true';
  showOptions();
  clearTimeout(timer);
  timer = setTimeout(() => void show(), 100);
}

/** Counts changes: what was begun for an older one is thrown away. */
let changes = 0;

async function show() {
  const change = ++changes;
  const chosen = chosenElements();
  if (!chosen.length) return;
  const elements = await render(chosen);
  // A page begins with its only heading of level 1.
  const pages = await render(
    chosen.map(({ tag, attributes }) => ({
      tag,
      attributes: { ...attributes, 'heading-level': '1' },
    })),
  );
  const width = Number(control('frame').value);
  const heights = await Promise.all(pages.map((page) => heightOf(page, width)));
  if (change !== changes) return;
  showPreview(elements);
  showWays(waysFor({ file: scriptFile(), elements, pages, heights }));
  main.ariaBusy = null;
}

find('system').append(...systems.map(({ id, name }) => create('option', { value: id }, name)));
find('elements').append(
  ...tags.map((tag, index) => checkbox('element', tag, elementLabels[tag], index === 0)),
);
find('languages').append(
  ...languages.map(({ lang }) =>
    checkbox('language', lang, languageNames.of(lang)!, lang === languages[0].lang),
  ),
);
find('languages-group').hidden = languages.length === 1;
find('look').append(...lookOptions.map((option) => fields.get(option)!));
find('content').append(...contentOptions.map((option) => fields.get(option)!));
find('contact').append(...contactOptions.map((option) => fields.get(option)!));
control('folder').value = chosenSystem().folder;

control('system').addEventListener('input', () => {
  const folder = control('folder');
  const isUnchanged = systems.some((system) => system.folder === folder.value);
  if (isUnchanged) folder.value = chosenSystem().folder;
});

for (const each of [form, view]) {
  each.addEventListener('input', showSoon);
  each.addEventListener('submit', (event) => event.preventDefault());
}
showSoon();
