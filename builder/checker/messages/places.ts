/** What is said of tags and placeholders. */
import { copyLinesAgain, type Message } from './message.js';

export const messagesOnPlaces = {
  'place-right': {
    severity: 'right',
    what: '{place} is complete, with the words of this version.',
  },
  'place-empty': {
    severity: 'wrong',
    what: '{place} is empty: without the script, visitors see nothing.',
    todo: copyLinesAgain,
  },
  'place-self-closing': {
    severity: 'wrong',
    what: 'The tag of {place} ends in “/>”. Browsers ignore the slash: the tag stays open, and everything after it becomes part of it.',
    todo: 'Delete the slash, and add </{name}> after the text.',
  },
  'place-unclosed': {
    severity: 'wrong',
    what: 'The end tag of {place} is missing: everything after it becomes part of it.',
    todo: 'Add </{name}> after the text, or copy the snippet again from step 4 of the builder.',
  },
  'place-holds-page': {
    severity: 'wrong',
    what: '{place} contains more than its text: there is a <{stranger}> in it too. Its end tag, or one inside it, may be missing.',
    todo: copyLinesAgain,
  },
  'place-in-paragraph': {
    severity: 'wrong',
    what: '{place} is inside a paragraph (<p>). Browsers end the paragraph before the text of HRD Widgets, and visitors may read that text twice.',
    todo: 'Delete the <p> and </p> around it. If your system adds them, choose that system in step 1 of the builder, and copy the snippet again from step 4.',
  },
  'place-in-link': {
    severity: 'wrong',
    what: '{place} is inside a link (<a>). It has its own links, and browsers do not allow a link inside a link: the text falls apart.',
    todo: 'Move the snippet out of the link.',
  },
  'place-in-details': {
    severity: 'info',
    what: '{place} is inside a closed <details>: visitors have to open it, and it is not printed.',
    todo: 'If visitors should see it at once, move the snippet out of the <details>.',
  },
  'place-hidden': {
    severity: 'unsure',
    what: '{place} is hidden by the attribute “hidden”: visitors see it only if a script on your page shows it.',
    todo: 'Open the page in a private window, and look for the text.',
  },
  'place-covered': {
    severity: 'wrong',
    what: '{place} is inside a <{cover}>. Browsers do not show it there, or show it incorrectly, or its links do not work.',
    todo: 'Move the snippet out of the <{cover}>.',
  },
  'place-in-head': {
    severity: 'wrong',
    what: '{place} is in the <head> of the page. Browsers end the <head> there, and may ignore what follows in it.',
    todo: 'Move the snippet to where visitors should see the text, after <body>. Only the script tag may be in the <head>.',
  },
  'place-twice': {
    severity: 'unsure',
    what: '{place} is on the page twice in the same language: visitors read it twice.',
    todo: 'If you did not mean that, delete one of the two.',
  },
  'place-in-both-forms': {
    severity: 'wrong',
    what: '{place} is on the page twice in the same language, as a tag and as a placeholder: visitors read it twice.',
    todo: 'Delete one of the two.',
  },
  'place-shadow-emptied': {
    severity: 'wrong',
    what: 'The <template> in {place} is empty: it hides the text from visitors without the script. An editor may have emptied it.',
    todo: 'Delete the <template>. Or choose your system in step 1 of the builder, and copy the snippet again from step 4.',
  },
  'place-own-words': {
    severity: 'info',
    what: '{place} contains words from your website, but not the text of HRD Widgets. Without the script, visitors read only your words.',
    todo: copyLinesAgain,
  },
  'place-unknown-tag': {
    severity: 'wrong',
    what: 'HRD Widgets has no tag <{name}>: visitors see only what is inside it.',
    todo: `Did you mean <{nearest}>? ${copyLinesAgain}`,
  },
  'place-unknown-name': {
    severity: 'wrong',
    what: 'HRD Widgets has no element for data-hrd="{name}": the script puts nothing there.',
    todo: `Did you mean data-hrd="{nearest}"? ${copyLinesAgain}`,
  },
  'places-not-checked': {
    severity: 'unsure',
    what: 'The page has more than {most} tags, placeholders or texts of HRD Widgets. Only the first {most} of each were checked.',
    todo: 'Check the others separately.',
  },
} as const satisfies Record<string, Message>;
