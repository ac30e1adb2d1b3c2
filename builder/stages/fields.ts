/** Fields of the stages, and what is wrong with them. */
import { create, find, form, say, ticked } from '../dom.js';
import type { Option } from '../option-types.js';
import type { Problem } from '../problems.js';
import { orderedRows } from './order.js';

/** A box or a round button with its words, and more words below them. */
export function tick(
  type: 'checkbox' | 'radio',
  name: string,
  [value, label, about]: readonly [value: string, label: string, about?: string],
  checked = false,
) {
  const input = create('input', { type, name, value, checked });
  const words = create('span', {}, label);
  if (!about) return create('label', { class: 'box' }, input, words);
  const id = `about-${name}-${value}`;
  words.id = `label-${name}-${value}`;
  input.setAttribute('aria-labelledby', words.id);
  input.setAttribute('aria-describedby', id);
  const more = create('span', { class: 'help', id }, about);
  return create('label', { class: 'box' }, input, create('span', {}, words, more));
}

/** A control below its label, and the help that it always has. */
export function labelled(
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  label: string,
  help?: string,
) {
  const { id } = control;
  const field = create('div', { class: 'field' }, create('label', { for: id }, label));
  if (help) {
    control.dataset.help = `help-${id}`;
    control.setAttribute('aria-describedby', `help-${id}`);
    field.append(create('p', { class: 'help', id: `help-${id}` }, help));
  }
  field.append(control);
  return field;
}

/**
 * Shows under each field what is wrong with it, and nothing under the others. It is not said of a field
 * in which a person still writes, and a field is described by it only while it shows.
 */
export function showProblems(problems: readonly Problem[], isWriting: boolean) {
  for (const shown of form.querySelectorAll<HTMLElement>('.problem')) {
    const isLeft = problems.some(
      ({ field, text }) => shown.id === `problem-${field}` && text === shown.textContent,
    );
    if (!isLeft) takeAway(shown);
  }
  for (const problem of problems) {
    const isNew = !document.getElementById(`problem-${problem.field}`);
    if (isNew && !(isWriting && controlFor(problem.field).matches('input, textarea'))) add(problem);
  }
}

/** The group of the parts, or a field. */
const controlFor = (field: string) =>
  find(
    { tags: 'parts', name: 'help-name', phone: 'help-phone', link: 'help-link' }[field] ?? field,
  );

function add({ field, text }: Problem) {
  const control = controlFor(field);
  const id = `problem-${field}`;
  control.after(create('p', { class: 'problem', id }, text));
  describe(control, id);
  // A group has no such mark.
  if (!control.matches('fieldset')) control.setAttribute('aria-invalid', 'true');
  say(text);
}

function takeAway(problem: HTMLElement) {
  const control = problem.previousElementSibling as HTMLElement;
  problem.remove();
  describe(control);
  control.removeAttribute('aria-invalid');
}

/** Beside the help that a field always has. */
export function describe(control: HTMLElement, id?: string) {
  const described = [control.dataset.help, id].filter(Boolean).join(' ');
  if (described) control.setAttribute('aria-describedby', described);
  else control.removeAttribute('aria-describedby');
}

export function fieldFor(option: Option): HTMLElement {
  const { attribute: name, label, help } = option;
  switch (option.kind) {
    case 'flag':
      return tick('checkbox', name, ['', label, help]);
    case 'choice': {
      const values = option.values.map(([value, words]) => create('option', { value }, words));
      return labelled(create('select', { id: name, name }, ...values), label, help);
    }
    case 'subset': {
      const rows = option.isOrdered
        ? orderedRows(option)
        : option.values.map((value) => tick('checkbox', name, value, true));
      const text = help ? [create('p', { class: 'help', id: `help-${name}` }, help)] : [];
      const described = { 'aria-describedby': help ? `help-${name}` : false };
      return create('fieldset', described, create('legend', {}, label), ...text, ...rows);
    }
    case 'text':
      return labelled(create('input', { id: name, name, spellcheck: 'false' }), label, help);
  }
}

/** The value of an option, or `undefined` where it is the default. */
export function valueOf(option: Option): string | undefined {
  const control = form.elements.namedItem(option.attribute) as HTMLInputElement;
  switch (option.kind) {
    case 'flag':
      return control.checked ? '' : undefined;
    case 'subset': {
      const chosen = ticked(option.attribute).join(' ');
      const all = option.values.map(([value]) => value).join(' ');
      return chosen && chosen !== all ? chosen : undefined;
    }
    case 'choice':
      return control.value || undefined;
    case 'text':
      return control.value.trim() || undefined;
  }
}
