/** The builder: from what a person chooses to the steps and lines that put it on a website. */
import { today } from '../src/elements/contact-rules.js';
import * as release from 'virtual:release';
import { version } from '../src/elements/version.js';
import { aloneOnPage } from '../src/static/standalone-page.js';
import { elementsFrom, type Choices } from './choices.js';
import { find, form } from './dom.js';
import { draw, heightsOf } from './drawing.js';
import { checkedOn, contactOptions, options } from './options.js';
import { isGiven } from './own-help.js';
import { planFor } from './plan.js';
import { problemsIn } from './problems.js';
import { follow, showPreview, startPreview } from './preview.js';
import { showCheck } from './stages/check.js';
import { readCompared, readComparedBefore } from './stages/contact.js';
import * as content from './stages/content.js';
import { readFolder, showFolder, showPlan, startBar, suggestFolder } from './stages/copy.js';
import { showProblems, valueOf } from './stages/fields.js';
import { readHelp } from './stages/help.js';
import { showLook, startLook } from './stages/look.js';
import { startPageCheck } from './stages/page-check.js';
import { showQuestions, startQuestions } from './stages/questions.js';
import { chosenFramework, chosenSystem, showSystem, startSystem } from './stages/system.js';

const readOptions = () =>
  Object.fromEntries(
    options
      .filter((option) => option !== checkedOn)
      .map((option) => [option.attribute, valueOf(option)] as const)
      .filter((pair): pair is [string, string] => pair[1] !== undefined),
  );

const readChoices = (): Choices => ({
  // Until a person has chosen, the preview shows what any system takes.
  system: chosenSystem()?.id ?? 'other',
  framework: chosenFramework(),
  preset: content.readPreset(),
  tags: content.readParts(),
  languages: content.readLanguages(),
  options: readOptions(),
  help: readHelp(),
  compared: readCompared(),
  comparedBefore: readComparedBefore(),
  ...readFolder(),
});

function showFields(isWriting: boolean) {
  const system = chosenSystem();
  const choices = readChoices();
  showSystem(system);
  content.showContent(choices);
  showLook(system?.ways[0].id ?? 'tag');
  showFolder(system);
  showProblems(problemsIn(choices), isWriting);
}

/** Counts changes: what was begun for an older one is thrown away. */
let latest = 0;
let drawing: ReturnType<typeof setTimeout> | undefined;
let writing: ReturnType<typeof setTimeout> | undefined;

/** Shows what is chosen, once the person pauses; what is wrong, after a longer pause. */
function changed() {
  const change = ++latest;
  showFields(true);
  // Nobody shall copy the lines for what was chosen before.
  for (const id of ['plan', 'bar']) find(id).inert = true;
  form.ariaBusy = 'true';
  clearTimeout(drawing);
  clearTimeout(writing);
  drawing = setTimeout(() => void show(change), 100);
  writing = setTimeout(() => showFields(false), 1000);
}

const missing = (isSystemChosen: boolean) =>
  isSystemChosen
    ? 'First choose what to show, in step 2.'
    : 'First choose your website, in step 1.';

async function show(change: number) {
  const system = chosenSystem();
  const choices = readChoices();
  const chosen = elementsFrom(choices, today());
  // To measure pages takes longer than all else: only where a way shows them in a frame.
  const isFramed = system?.ways.some(({ id }) => id === 'frame');
  const framed = isFramed ? chosen : [];
  const alone = framed.map((each) => ({ ...each, attributes: aloneOnPage(each.attributes) }));
  const [elements, pages] = await Promise.all([draw(chosen), draw(alone)]);
  const heights = await Promise.all(pages.map(heightsOf));
  if (change !== latest) return;
  showPreview({ system, elements, pages, heights });
  const isReady = system && elements.length > 0;
  const plan = isReady ? planFor(choices, { elements, pages, heights }, release) : undefined;
  showPlan(plan, choices, missing(Boolean(system)));
  showCheck(plan);
  showQuestions(plan?.put);
  for (const id of ['plan', 'bar']) find(id).inert = false;
  form.ariaBusy = null;
}

function start() {
  startSystem();
  content.startContent();
  startLook();
  startPreview();
  startBar();
  startQuestions();
  startPageCheck();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusin', ({ target }) => {
    follow((target as Element).closest<HTMLElement>('[data-spot]')?.dataset.spot);
  });
  form.addEventListener('input', ({ target }) => {
    const system = chosenSystem();
    if ((target as Element).id === 'system' && system) suggestFolder(system);
    changed();
  });
  // Nothing is stored: the browser asks before what a person wrote is lost.
  addEventListener('beforeunload', (event) => {
    const { help, options } = readChoices();
    const hasContact = contactOptions.some(({ attribute }) => options[attribute]);
    if (isGiven(help) || hasContact) event.preventDefault();
  });
  changed();
}

find('version').textContent = version;
// The elements and their words are in the script file alone, so that the page has them once.
if (customElements.get('hrd-guide')) start();
else find('not-started').hidden = false;
