/** Parts that a person puts in order. */
import { create, form, say } from '../dom.js';
import type { Subset } from '../option-types.js';

type Direction = 'up' | 'down';

/** Rows with a box each, and buttons that move them. */
export function orderedRows({ attribute, values }: Subset) {
  const rows = values.map(([value, label]) => {
    const input = create('input', { type: 'checkbox', name: attribute, value, checked: true });
    const box = create('label', { class: 'box' }, input, create('span', {}, label));
    return create('div', { class: 'row', 'data-label': label, 'data-spot': value }, box);
  });
  addButtons(rows);
  return rows;
}

/** Puts the rows of these values first, in this order. */
export function putInOrder(attribute: string, values: readonly string[]) {
  const rows = [...form.querySelectorAll<HTMLElement>(`.row [name="${attribute}"]`)].map((input) =>
    input.closest<HTMLElement>('.row')!,
  );
  const placeOf = ({ dataset: { spot } }: HTMLElement) =>
    values.includes(spot!) ? values.indexOf(spot!) : values.length;
  rows.sort((a, b) => placeOf(a) - placeOf(b));
  rows[0]?.parentElement!.append(...rows);
  addButtons(rows);
}

/** The first row does not go up, and the last not down: they have no button for it. */
function addButtons(rows: readonly HTMLElement[]) {
  for (const [index, row] of rows.entries()) {
    row.querySelectorAll('button').forEach((button) => button.remove());
    if (index > 0) row.append(mover(row, 'up'));
    if (index < rows.length - 1) row.append(mover(row, 'down'));
  }
}

function mover(row: HTMLElement, direction: Direction) {
  const { label } = row.dataset;
  const sign = direction === 'up' ? '↑' : '↓';
  const name = `Move ${direction}: ${label}`;
  const button = create('button', { type: 'button', class: direction, 'aria-label': name }, sign);
  button.addEventListener('click', () => move(row, direction));
  return button;
}

function move(row: HTMLElement, direction: Direction) {
  if (direction === 'up') row.previousElementSibling!.before(row);
  else row.nextElementSibling!.after(row);
  const rows = [...row.parentElement!.querySelectorAll<HTMLElement>('.row')];
  addButtons(rows);
  (row.querySelector<HTMLElement>(`.${direction}`) ?? row.querySelector('button')!).focus();
  say(`${row.dataset.label}: ${rows.indexOf(row) + 1} of ${rows.length}`);
  form.dispatchEvent(new Event('input'));
}
