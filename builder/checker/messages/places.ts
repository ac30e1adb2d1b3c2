/** What is said of tags and placeholders. */
import { copyLinesAgain, type Message } from './message.js';

export const messagesOnPlaces = {
  'place-right': {
    severity: 'right',
    what: '{place}: closed, in a block, with the words of this version.',
  },
  'place-empty': {
    severity: 'wrong',
    what: '{place} is empty: where the script does not run, visitors see nothing.',
    todo: 'Copy the lines again, with the text inside.',
  },
  'place-self-closing': {
    severity: 'wrong',
    what: 'The tag of {place} ends in “/>”. Browsers ignore that: the tag stays open, and holds all that follows.',
    todo: 'End it with </{name}> in place of the slash.',
  },
  'place-unclosed': {
    severity: 'wrong',
    what: 'The end tag of {place} is missing: it holds what follows too.',
    todo: 'Put </{name}> after its text, or copy the lines again.',
  },
  'place-holds-page': {
    severity: 'wrong',
    what: '{place} holds more than its text: <{stranger}> stands in it too. Its end tag may be missing, or one inside of it.',
    todo: copyLinesAgain,
  },
  'place-in-paragraph': {
    severity: 'wrong',
    what: '{place} stands in a paragraph (<p>). Browsers end the paragraph before our text, so the text falls out of the tag, and visitors may read it twice.',
    todo: 'Take the <p> and </p> around it away. If your system puts them there, copy the lines for your system, which have a <div>.',
  },
  'place-in-link': {
    severity: 'wrong',
    what: '{place} stands in a link (<a>). Browsers end that link where ours begins, and our text falls apart.',
    todo: 'Move the lines out of the link.',
  },
  'place-in-details': {
    severity: 'info',
    what: '{place} stands in a <details> that is closed: visitors have to open it, and it is not printed.',
    todo: 'If the words should be seen at once, move the lines out of it.',
  },
  'place-hidden': {
    severity: 'unsure',
    what: '{place} is hidden by the attribute “hidden”: nobody sees it, unless a script of your page shows it.',
    todo: 'Open the page as a visitor does, and see whether the words are there.',
  },
  'place-covered': {
    severity: 'wrong',
    what: '{place} stands in a <{cover}>: there browsers show it wrongly or not at all, or its links do not work.',
    todo: 'Move the lines out of the <{cover}>.',
  },
  'place-in-head': {
    severity: 'wrong',
    what: '{place} stands in the head of the page. Browsers end the head there.',
    todo: 'Move the lines to where the words should show, after <body>. Only the script line may stand in the head.',
  },
  'place-twice': {
    severity: 'unsure',
    what: '{place} stands twice on the page in the same language: visitors read it two times.',
    todo: 'If you did not mean that, take one of the two away.',
  },
  'place-in-both-forms': {
    severity: 'wrong',
    what: '{place} stands on the page as a tag and as a placeholder in the same language: visitors read it two times.',
    todo: 'Take one of the two away.',
  },
  'place-shadow-emptied': {
    severity: 'wrong',
    what: 'The <template> in {place} is empty: it hides the text from visitors without the script. An editor may have emptied it.',
    todo: 'Take the <template> away, or copy other lines: those for your system have none.',
  },
  'place-own-words': {
    severity: 'info',
    what: '{place} holds words of yours, but not our text: where the script does not run, visitors read only yours.',
    todo: 'Copy the lines again, with the text inside.',
  },
  'place-unknown-tag': {
    severity: 'wrong',
    what: '<{name}> is no tag of ours: visitors see nothing of it but what stands inside.',
    todo: 'Did you mean <{nearest}>? Copy the lines again.',
  },
  'place-unknown-name': {
    severity: 'wrong',
    what: 'data-hrd="{name}" names no element of ours: the script puts nothing there.',
    todo: 'Did you mean data-hrd="{nearest}"? Copy the lines again.',
  },
  'places-not-checked': {
    severity: 'unsure',
    what: 'There are more than {most} tags, placeholders or texts of ours: the others were not checked.',
    todo: 'Paste the others by themselves.',
  },
} as const satisfies Record<string, Message>;
