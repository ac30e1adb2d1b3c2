/** Shows the ways to put the elements on a page, with the lines to copy. */
import { asFile } from '../src/static/standalone-page.js';
import { create, find } from './dom.js';
import { howKnown } from './evidence.js';
import type { Evidence, System } from './systems.js';
import type { WayId } from './way-titles.js';
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

/** How it is known that the way works in the system. */
function evidenceView(evidence: Evidence) {
  if (!('documented' in evidence)) return create('p', {}, howKnown(evidence));
  const { documented: href } = evidence;
  const link = create('a', { href, rel: 'noopener noreferrer' }, href);
  return create(
    'p',
    {},
    ...howKnown(evidence)
      .split(href)
      .flatMap((text, index) => (index ? [link, text] : [text])),
  );
}

/** The script alone is proved for no system, and says so itself. */
function wayView({ id, title, about, blocks }: Way, evidence?: Evidence) {
  const details = create('details', { open: openWays.has(id) });
  details.append(create('summary', {}, create('h3', {}, title)), create('p', {}, about));
  if (evidence) details.append(evidenceView(evidence));
  details.append(...blocks.map(blockView));
  details.addEventListener('toggle', () => {
    if (details.open) openWays.add(id);
    else openWays.delete(id);
  });
  return details;
}

const utf8 =
  'The letters of the language need a page that is stored and sent as UTF-8. Nearly all are. If you see signs such as Ø, Ð or æ in place of letters, ask whoever runs the website to change that.';

/** Not a page of its own, which says itself what it is written in, nor an app or WordPress, of UTF-8. */
const needsUtf8 = (id: WayId, blocks: readonly Block[]) =>
  !['package', 'plugin'].includes(id) &&
  blocks.some(({ code, file }) => !file && /[^\0-\x7f]/.test(code));

/** Shows what works in the system, first what is recommended; last what is proved for none. */
export function showWays(ways: readonly Way[], system: System) {
  for (const address of downloads.splice(0)) URL.revokeObjectURL(address);
  const wayOf = (id: WayId) => ways.find((way) => way.id === id)!;
  const [first, ...others] = system.ways;
  const recommended = wayOf(first.id);
  const blocks = recommended.blocks.filter(
    ({ recommendedFor }) => recommendedFor?.includes(system.id) ?? true,
  );
  const steps = needsUtf8(recommended.id, blocks) ? [...system.steps, utf8] : system.steps;
  find('steps').replaceChildren(...steps.map((step) => create('li', {}, step)));
  find('recommended').replaceChildren(
    create('h3', {}, recommended.title),
    create('p', {}, recommended.about),
    evidenceView(first),
    ...blocks.map(blockView),
  );
  find('update').textContent = system.update;
  find('remove').textContent = system.remove;
  find('others').replaceChildren(
    ...others.map((each) => wayView(wayOf(each.id), each)),
    wayView(wayOf('script')),
  );
}
