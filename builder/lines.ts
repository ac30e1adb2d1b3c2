/** Shows the ways to put the elements on a page, with the lines to copy. */
import { asFile } from '../src/static/standalone-page.js';
import { create, find } from './dom.js';
import type { System } from './systems.js';
import type { Block, Way } from './ways.js';

/** Addresses of the files offered, given back when others take their place. */
const downloads: string[] = [];

/** They stay open when the lines change. */
const openWays = new Set<string>();

function blockView({ label, about, code, file }: Block) {
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
    const href = URL.createObjectURL(new Blob([asFile(code)], { type: 'text/html' }));
    downloads.push(href);
    actions.append(create('a', { class: 'button', href, download: file }, `Download ${file}`));
  }
  actions.append(said);
  const lines = create('pre', { tabindex: '0', role: 'group', 'aria-label': label }, text);
  const intro = about ? [create('p', {}, about)] : [];
  return create('div', { class: 'block' }, create('h4', {}, label), ...intro, lines, actions);
}

function wayView({ id, title, about, blocks }: Way) {
  const details = create('details', { open: openWays.has(id) });
  details.append(create('summary', {}, create('h3', {}, title)), create('p', {}, about));
  details.append(...blocks.map(blockView));
  details.addEventListener('toggle', () => {
    if (details.open) openWays.add(id);
    else openWays.delete(id);
  });
  return details;
}

/** Shows first what works in the system. */
export function showWays(ways: readonly Way[], system: System) {
  for (const address of downloads.splice(0)) URL.revokeObjectURL(address);
  const recommended = ways.find(({ id }) => id === system.way)!;
  const blocks = recommended.blocks.filter(
    ({ recommendedFor }) => recommendedFor?.includes(system.id) ?? true,
  );
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
