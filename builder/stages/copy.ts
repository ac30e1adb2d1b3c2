/** The fourth stage: the steps, each with what is copied in it. */
import type { Choices } from '../choices.js';
import { blockView, copyButton, downloadAddress, forgetDownloads } from '../copy-button.js';
import { control, create, find, form, withLinks } from '../dom.js';
import { aboutHandingOn, handOver, handOverName } from '../hand-over.js';
import type { Block, OtherWay, Plan } from '../plan-types.js';
import { leftOpen } from '../problems.js';
import { systems, type System } from '../systems/index.js';
import { waysWithoutScript } from '../way-titles.js';

export function readFolder(): Pick<Choices, 'folder' | 'fromDisk'> {
  return { folder: control('folder').value, fromDisk: control('disk').checked };
}

/** Of lines that were read. */
let folderRead: string | undefined;

export function keepFolder({ folder, fromDisk = false }: Partial<Choices>) {
  folderRead = folder;
  if (folder !== undefined) control('folder').value = folder;
  control('disk').checked = fromDisk;
}

/** The folder that a system expects, unless a person wrote another. */
export function suggestFolder({ folder = '' }: System) {
  const field = control('folder');
  const isUntouched = !field.value || systems.some((system) => system.folder === field.value);
  if (isUntouched && field.value !== folderRead) field.value = folder;
}

/** Below the steps if they need it, else with the other ways. */
export function showFolder(system: System | undefined) {
  const folder = find('script-folder');
  folder.hidden = !system?.folder;
  const isInSteps = system && !waysWithoutScript.includes(system.ways[0].id);
  const place = find(isInSteps ? 'steps' : 'other-ways');
  if (folder.previousElementSibling !== place) place.after(folder);
}

/** They stay open when the lines change. */
const openWays = new Set<string>();

function otherView({ title, about, evidence, blocks }: OtherWay) {
  const details = create('details', { open: openWays.has(title) }, create('summary', {}, title));
  details.append(
    ...(about ? [create('p', {}, about)] : []),
    ...blocks.map(blockView),
    create('p', { class: 'help' }, ...withLinks(evidence)),
  );
  details.addEventListener('toggle', () => {
    if (details.open) openWays.add(title);
    else openWays.delete(title);
  });
  return details;
}

function stepView({ do: action, see, block }: Plan['steps'][number]) {
  return create(
    'li',
    {},
    create('p', {}, action),
    ...(block ? [blockView(block)] : []),
    ...(see ? [create('p', { class: 'see' }, create('span', {}, 'You see: '), see)] : []),
  );
}

/** Shows the plan; or, where there is none yet, what is missing. */
export function showPlan(plan: Plan | undefined, choices: Choices, missing: string) {
  forgetDownloads();
  find('nothing-to-copy').textContent = missing;
  find('nothing-to-copy').hidden = Boolean(plan);
  find('plan').hidden = !plan;
  showBar([]);
  if (!plan) return;
  const open = leftOpen(choices) ?? '';
  find('left-open').textContent = open;
  find('left-open').hidden = !open;
  find('steps').replaceChildren(...plan.steps.map(stepView));
  find('others').hidden = !plan.others.length;
  find('other-ways').replaceChildren(...plan.others.map(otherView));
  const link = find<HTMLAnchorElement>('hand-over');
  link.href = downloadAddress(handOver(plan, choices));
  link.download = handOverName;
  find('hand-over-help').textContent = aboutHandingOn(choices);
  showBar(plan.steps.flatMap(({ block }) => block ?? []));
}

/** Copies what the steps copy, in reach on a phone while their own buttons are out of sight. */
function showBar(blocks: readonly Block[]) {
  const lines = find('steps').querySelectorAll<HTMLTextAreaElement>('.block textarea');
  const offers = blocks.map((block, index) => create('p', {}, ...copyButton(block, lines[index]!)));
  find('bar').replaceChildren(...offers);
  placeBar();
}

/** Offers what comes next on the way down, or the last. */
function placeBar() {
  const own = [...find('steps').querySelectorAll('.block button')];
  const places = own.map((button) => button.getBoundingClientRect());
  const next = places.findIndex(({ top }) => top > 0);
  const bar = find('bar');
  for (const [index, offer] of [...bar.querySelectorAll('p')].entries()) {
    offer.hidden = index !== (next < 0 ? own.length - 1 : next);
  }
  const isInSight = places.some(({ top, bottom }) => top < innerHeight && bottom > 0);
  bar.hidden = isInSight || !bar.hasChildNodes();
}

export function startBar() {
  addEventListener('scroll', placeBar, { passive: true });
  new ResizeObserver(placeBar).observe(form);
}
