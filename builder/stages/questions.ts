/** The three questions of the stage “Check”, and what follows from the answers. */
import { create, find, say } from '../dom.js';
import { askedNow, causeOf, questions, type Answers, type Put } from '../questions.js';
import { tick } from './fields.js';

const form = find<HTMLFormElement>('questions');
const groups = new Map(
  questions.map(({ id, answers }) => [
    id,
    create('fieldset', {}, create('legend'), ...answers.map((each) => tick('radio', id, each))),
  ]),
);

const inSource =
  'your page’s source (Ctrl+U, on a Mac Cmd+Option+U), find the address that ends in “hrd.en.js” or similar, and open it';

/** Before a system is chosen: lines with a script, wherever that lies. */
let put: Put = { way: 'tag', file: inSource };

export function startQuestions() {
  form.prepend(...groups.values());
  form.addEventListener('input', show);
  show();
}

export function showQuestions(now: Put | undefined) {
  put = now ?? put;
  show();
}

function show() {
  const answers = Object.fromEntries(new FormData(form)) as Answers;
  const asked = askedNow(put, answers);
  for (const { id, asked: words } of questions) {
    const group = groups.get(id)!;
    group.hidden = !asked.includes(id);
    group.querySelector('legend')!.textContent = words.replace('{file}', () => put.file ?? '');
  }
  tell(causeOf(put, answers));
}

function tell(found: ReturnType<typeof causeOf>) {
  const place = find('cause');
  const words = found ? `${found.cause} ${found.todo}` : '';
  if (words === place.textContent) return;
  place.hidden = !found;
  place.replaceChildren(...(found ? [create('strong', {}, found.cause), ` ${found.todo}`] : []));
  if (words) say(words);
}
