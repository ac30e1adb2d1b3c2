/** The check of a page in the stage “Check”: what was pasted or chosen, and what was found. */
import { check } from '../checker/check.js';
import { decode } from '../checker/decode.js';
import type { Finding } from '../checker/findings.js';
import { severities, type Severity } from '../checker/messages/message.js';
import { create, find, say } from '../dom.js';
import { knowledge } from '../knowledge.js';
import { readLines, type Reading } from '../reading/reading.js';
import { fillIn } from './old-lines.js';

const pasted = find<HTMLTextAreaElement>('checked-text');
const file = find<HTMLInputElement>('checked-file');
const result = find('check-result');
const results = find('findings');

const headings: Record<Severity, string> = {
  wrong: 'Wrong',
  unsure: 'Check this yourself',
  info: 'Good to know',
  right: 'Right',
};

export function startPageCheck() {
  find('check-page').addEventListener('click', () => void checkText(pasted.value));
  find('fill-in').addEventListener('click', () => fillIn(read!));
  file.addEventListener('change', async () => {
    const [chosen] = file.files!;
    if (!chosen) return;
    const { text, findings } = decode(new Uint8Array(await chosen.arrayBuffer()));
    await checkText(text, findings);
  });
}

/** Counts checks: what was begun for an older text is thrown away. */
let latest = 0;

/** The lines in the text whose result shows. */
let read: Reading | undefined;

async function checkText(given: string, known: readonly Finding[] = []) {
  const own = ++latest;
  results.ariaBusy = 'true';
  say('Checking…');
  // Of a large page, nothing else happens for seconds.
  await new Promise((isShown) => setTimeout(isShown));
  const found = [...known, ...(await check(given, knowledge()))];
  if (own !== latest) return;
  results.ariaBusy = null;
  result.textContent = summary(found);
  result.hidden = false;
  read = readLines(given);
  find('old-lines').hidden = !read.way;
  results.replaceChildren(...groupsOf(found));
  result.focus();
}

function summary(found: readonly Finding[]) {
  const count = (severity: Severity) => found.filter((each) => each.severity === severity).length;
  const wrong = count('wrong');
  if (!wrong) {
    return count('unsure')
      ? 'No problems were found, but check the points below yourself.'
      : 'No problems were found.';
  }
  const problems = wrong === 1 ? 'One thing is wrong.' : `${wrong} things are wrong.`;
  return count('unsure') ? `${problems} Also check the points below yourself.` : problems;
}

const groupsOf = (found: readonly Finding[]) =>
  severities.flatMap((severity) => {
    const some = found.filter((each) => each.severity === severity);
    if (!some.length) return [];
    const list = create('ul', { class: `findings ${severity}` }, ...some.map(view));
    return [create('h4', {}, headings[severity]), list];
  });

function view({ what, todo, at }: Finding) {
  const item = create('li', {}, create('p', {}, what));
  if (at) {
    item.firstElementChild!.append(' ', create('span', { class: 'place' }, `Line ${at.line}`));
  }
  if (todo) item.append(create('p', { class: 'see' }, todo));
  return item;
}
