/** What is said of the text as a whole, and of the page around what is ours. */
import { checkSource, type Message } from './message.js';

export const messagesOnPage = {
  'not-a-page': {
    severity: 'unsure',
    what: 'This is not the source of a page, but {kind}. It cannot be checked.',
    todo: checkSource,
  },
  'too-large': {
    severity: 'unsure',
    what: 'The page is too large, or has too many nested tags. Not all of it could be checked.',
    todo: 'Check only the part with your snippet.',
  },
  'given-lines': {
    severity: 'info',
    what: 'Only a snippet was checked, not a whole page.',
    todo: 'Once it is on your page, check the page’s source too.',
  },
  'given-shortcode': {
    severity: 'info',
    what: 'This is a shortcode. On your page, the WordPress plugin replaces it with the text. The shortcode does not show what visitors see.',
    todo: checkSource,
  },
  'given-source': {
    severity: 'info',
    what: 'The source of a whole page was checked.',
  },
  'given-save': {
    severity: 'info',
    what: 'A page saved by a browser was checked, as it was after its scripts had run.',
  },
  'given-complete-save': {
    severity: 'info',
    what: 'A page saved by a browser with its files was checked. The browser has changed the addresses in it, so the address and version of the script file cannot be seen.',
    todo: `To check that too: ${checkSource}`,
  },
  'given-single-file': {
    severity: 'info',
    what: 'This page was saved with SingleFile, which removes scripts. The script tag cannot be checked.',
    todo: checkSource,
  },
  'script-ran': {
    severity: 'right',
    what: 'The script had run when this page was saved: it works.',
  },
  'script-not-run': {
    severity: 'unsure',
    what: 'The script had not run when this page was saved. It may be blocked, or the page was saved too soon.',
    todo: 'Open the page in a private window, and look for the copy button and the style that you chose.',
  },
  'not-utf8': {
    severity: 'unsure',
    what: 'The file is not in UTF-8, the encoding that nearly all pages use.',
    todo: 'Look at the page in a browser. If letters are wrong, save the page as UTF-8, and declare that in its head: <meta charset="utf-8">. Arabic, Chinese and Russian need it.',
  },
  'letters-broken': {
    severity: 'wrong',
    what: 'Some letters of the text are broken: visitors see “{sign}”.',
    todo: 'The page must be saved and sent as UTF-8. Ask the person who runs the website, then copy the snippet again from step 4 of the builder.',
  },
  'charset-missing': {
    severity: 'unsure',
    what: 'The page’s source does not say that the page is in UTF-8. The server may say so.',
    todo: 'Look at the text on the page. If you see characters such as Ø or Ð instead of letters, put <meta charset="utf-8"> at the very start of the page’s <head>.',
  },
  'charset-other': {
    severity: 'unsure',
    what: 'The page’s source says that the page is in “{charset}”, not in UTF-8. The server may say otherwise.',
    todo: 'Look at the text on the page. If you see characters such as Ø or Ð instead of letters, ask the person who runs the website to use UTF-8.',
  },
  'viewport-missing': {
    severity: 'wrong',
    what: 'The page does not adapt to phones: the text is tiny there.',
    todo: 'Put <meta name="viewport" content="width=device-width, initial-scale=1"> into the page’s <head>.',
  },
  'viewport-fixed': {
    severity: 'wrong',
    what: 'The page has a fixed width of {width}: on phones, the text is tiny or cut off.',
    todo: 'In the tag <meta name="viewport">, change width={width} to width=device-width.',
  },
  'other-hosts': {
    severity: 'info',
    what: 'The page also loads files from: {hosts}. Each of them learns who visits, and when.',
    todo: 'Check whether the page really needs them.',
  },
  hosts: {
    severity: 'info',
    what: 'The page loads files from: {hosts}. Each of them, other than your own website, learns who visits, and when.',
    todo: 'Check whether the page really needs them.',
  },
  'script-tools': {
    severity: 'info',
    what: 'These tools delay, merge or hold back scripts on this page: {tools}.',
    todo: 'If the copy button is missing, exclude the script file of HRD Widgets in these tools.',
  },
  'translated-copy': {
    severity: 'unsure',
    what: '{tool} has translated this copy of the page. It is not what your website sends.',
    todo: `Turn off the translation. ${checkSource}`,
  },
  'translated-website': {
    severity: 'unsure',
    what: '{tool} translates this website. It may translate the text of HRD Widgets, and the script may change it back.',
    todo: 'Open the page in each of its languages, and read the text. If it changes back, use “Plain HTML, no script” under “Other ways” in step 4 of the builder.',
  },
} as const satisfies Record<string, Message>;
