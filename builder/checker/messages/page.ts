/** What is said of the text as a whole, and of the page around what is ours. */
import { pasteSource, type Message } from './message.js';

export const messagesOnPage = {
  'not-a-page': {
    severity: 'unsure',
    what: 'This is not the source of a page, but {kind}. Nothing in it can be checked.',
    todo: pasteSource,
  },
  'too-large': {
    severity: 'unsure',
    what: 'The text is too large or too deep to be checked to its end.',
    todo: 'Paste only the part with your lines.',
  },
  'given-lines': {
    severity: 'info',
    what: 'These are some lines, not a whole page: only they were checked.',
    todo: 'Once they are on your page, check the page’s source too.',
  },
  'given-shortcode': {
    severity: 'info',
    what: 'This is a shortcode, which the WordPress plugin replaces by the words. What visitors see cannot be seen in it.',
    todo: pasteSource,
  },
  'given-source': {
    severity: 'info',
    what: 'This is the source of a whole page.',
  },
  'given-save': {
    severity: 'info',
    what: 'This is a page that a browser saved, as it was after its scripts had run.',
  },
  'given-complete-save': {
    severity: 'info',
    what: 'This is a page that a browser saved with its files. The browser has changed the addresses: where the script file lies, and its version, cannot be seen.',
    todo: `To check that too, do not save the page. ${pasteSource}`,
  },
  'given-single-file': {
    severity: 'info',
    what: 'This page was saved with SingleFile, which takes scripts away: the script line cannot be checked.',
    todo: pasteSource,
  },
  'script-ran': {
    severity: 'right',
    what: 'The script had run when this copy was made: the words had their look.',
  },
  'script-not-run': {
    severity: 'unsure',
    what: 'The script had not run when this page was saved. It may be blocked, or the browser saved too soon.',
    todo: 'Open the page in a private window, and look for the copy button and the look that you chose.',
  },
  'letters-broken': {
    severity: 'wrong',
    what: 'Letters of our words are broken: they read “{sign}”.',
    todo: 'The page must be stored and sent as UTF-8. Ask whoever runs the website, then paste the lines again.',
  },
  'charset-missing': {
    severity: 'unsure',
    what: 'The page’s source does not say that it is written in UTF-8. The server may say it.',
    todo: 'Look at the words on the page: if signs such as Ø or Ð stand in place of letters, put <meta charset="utf-8"> first into its head.',
  },
  'charset-other': {
    severity: 'unsure',
    what: 'The page’s source says that it is written in “{charset}”, not in UTF-8. The server may say otherwise.',
    todo: 'Look at the words on the page: if signs such as Ø or Ð stand in place of letters, ask whoever runs the website for UTF-8.',
  },
  'viewport-missing': {
    severity: 'wrong',
    what: 'The page does not fit to phones: the words are tiny there.',
    todo: 'Put <meta name="viewport" content="width=device-width, initial-scale=1"> into its head.',
  },
  'viewport-fixed': {
    severity: 'wrong',
    what: 'The page has a fixed width of {width}: on phones, the words are tiny or cut off.',
    todo: 'In the tag <meta name="viewport">, write width=device-width in place of width={width}.',
  },
  'other-hosts': {
    severity: 'info',
    what: 'The page also loads from: {hosts}. Each of these learns who visits, and when.',
    todo: 'Ask whether your page needs them.',
  },
  hosts: {
    severity: 'info',
    what: 'The page loads from: {hosts}. Each that is not your own learns who visits, and when.',
    todo: 'Ask whether your page needs them.',
  },
  'script-tools': {
    severity: 'info',
    what: 'These tools delay, merge or hold back scripts on this page: {tools}.',
    todo: 'If the copy button is missing, exclude the file of HRD Widgets there.',
  },
  'translated-copy': {
    severity: 'unsure',
    what: '{tool} has translated this copy of the page: it is not what your website sends.',
    todo: `Switch the translation off. ${pasteSource}`,
  },
  'translated-website': {
    severity: 'unsure',
    what: '{tool} translates this website. It may change our words, and the script may put them back into their first language.',
    todo: 'Open the page in each of its languages, and read the words. If they change back, take “Plain HTML, no script” in the builder.',
  },
} as const satisfies Record<string, Message>;
