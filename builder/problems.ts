/** What the stage “What to show” says of the choices: what is wrong, and what follows from an answer. */
import { isMonroviaElsewhere, monrovia } from '../src/words/contacts.js';
import { isChangeable } from '../src/static/html-tree.js';
import { today } from '../src/elements/contact-rules.js';
import {
  applyingOptions,
  chosenTags,
  comparedOn,
  isOwnContact,
  valueIn,
  type Choices,
} from './choices.js';
import { dayInWords, isOld } from './comparison.js';
import { checkedOn, hasContact, options } from './options.js';
import { isGiven, isLink, isPhone, linesOf } from './own-help.js';

/** What is wrong with a field, and how to right it. */
export interface Problem {
  /** An attribute, or a field of the choices or of the own help. */
  field: string;
  text: string;
}

export const problemsIn = (choices: Choices): Problem[] => [
  ...missing(choices),
  ...wrongOptions(choices),
  ...wrongHelp(choices),
  ...wrongFolder(choices),
];

function* missing(choices: Choices) {
  if (!chosenTags(choices).length) {
    yield { field: 'tags', text: 'Parts: tick at least one.' };
  }
  if (!choices.languages.length) {
    yield { field: 'languages', text: 'Choose at least one language.' };
  }
}

function* wrongOptions(choices: Choices) {
  const { options: values, compared, system } = choices;
  const { published = monrovia.published, email, ...names } = values;
  const applying = applyingOptions(choices);
  for (const option of options) {
    if (option.kind !== 'text' || option === checkedOn || !applying.includes(option)) continue;
    const value = valueIn(choices, option);
    if (value === undefined || option.check(value, published) !== undefined) continue;
    yield { field: option.attribute, text: option.problem };
  }
  if (compared === 'no' || !chosenTags(choices).some(hasContact)) return;
  if (isMonroviaElsewhere(email?.trim(), names)) {
    yield {
      field: 'email',
      text: 'Email address: this is the address of U.S. Embassy Monrovia, which is not shown under another name. Enter the address of your embassy.',
    };
  }
  if (['wordpress-editor', 'wordpress-author'].includes(system) && isChangeable(email ?? '')) {
    yield {
      field: 'email',
      text: 'Email address: WordPress’s classic editor changes this one on its “Visual” tab. Stay on the “Code” or “Text” tab.',
    };
  }
}

function* wrongHelp({ help }: Choices) {
  const { none, name, phone, link } = help;
  if (none) return;
  if (!name.trim() && isGiven(help)) {
    yield {
      field: 'name',
      text: 'Who answers: add a name. For now, visitors do not know whose help it is.',
    };
  }
  if (phone.trim() && !isPhone(phone.trim())) {
    yield {
      field: 'phone',
      text: 'Phone: to let visitors tap it, enter one number, with only digits, spaces and + ( ) . - in it. For now, it shows as text.',
    };
  }
  if (link.trim() && !isLink(link.trim())) {
    yield {
      field: 'link',
      text: 'Link: enter one address that starts with https://, or one email address. For now, it shows as text.',
    };
  }
}

/** Whether it is one on the website itself. */
export const isFolder = (text: string) => /^(?!.*\.js\/?$)[\w./~%-]*$/.test(text.trim());

function* wrongFolder({ folder }: Choices) {
  if (isFolder(folder)) return;
  yield {
    field: 'folder',
    text: 'Address of the folder: enter only the folder, on your own website, such as /files/hrd/.',
  };
}

/** What a person has not answered: nothing is wrong, but visitors lose by it. */
export function leftOpen(choices: Choices): string | undefined {
  const { help, compared } = choices;
  const isOpen = {
    'your own help': !help.none && !isGiven(help),
    'the name of the person or group who answers': isGiven(help) && !help.name.trim(),
    'how to reach the person or group who answers': help.name.trim() && linesOf(help).length === 1,
    'whether the embassy still lists the address':
      !compared && chosenTags(choices).some(hasContact) && !isComparedLately(choices),
  };
  const open = Object.entries(isOpen).flatMap(([what, is]) => (is ? what : []));
  return open.length ? `Still to answer in step 2: ${open.join(', and ')}.` : undefined;
}

function isComparedLately(choices: Choices) {
  const day = comparedOn(choices, today());
  return day !== undefined && !isOld(day, today());
}

/** What becomes of the texts where the contact is no longer true. */
export function noteOnContact(choices: Choices): string | undefined {
  const chosen = chosenTags(choices);
  if (!chosen.some(hasContact)) return undefined;
  if (choices.compared !== 'no') {
    return [aboutBefore(choices), aboutLiberia(choices)].filter(Boolean).join(' ') || undefined;
  }
  const onlyContact =
    chosen.every((tag) => tag === 'hrd-contact-card') || choices.options.sections === 'contact';
  const instead = onlyContact
    ? 'Instead, your page says who counts as a defender and what support the U.S. described. '
    : '';
  const help = isGiven(choices.help)
    ? 'Your own help stays.'
    : 'Add your own help: without it, your page names nobody to turn to.';
  return instead + help;
}

/** The day that lines had which were read. */
function aboutBefore(choices: Choices) {
  const day = comparedOn(choices, '');
  if (!day) return undefined;
  const since = `Your snippet says that you compared the address on ${dayInWords(day)}.`;
  return isOld(day, today())
    ? `${since} That is more than six months ago: look again.`
    : `${since} It keeps that date unless you answer again.`;
}

/** The page quoted is of Liberia, and so is what it says of the past. */
function aboutLiberia(choices: Choices) {
  const { preset, options } = choices;
  const hasBackground = options.sections?.includes('background') ?? true;
  if (!isOwnContact(choices) || preset !== 'everything' || !hasBackground) return undefined;
  return '“Background” names Liberia’s treaties, as the U.S. page did. If you are elsewhere, leave it out under “Shorten or rearrange”.';
}
