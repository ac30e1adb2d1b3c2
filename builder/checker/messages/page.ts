/** What is said of the text as a whole, and of the page around what is ours. */
import type { Message } from './message.js';

const pasteSource =
  'Paste the page’s source: on a computer, open the page, press Ctrl+U (on a Mac, Cmd+Option+U), and copy all of it.';

const pasteAsHtml =
  'Paste the lines again where your system takes HTML, often called “HTML”, “Code” or “Source”.';

export const messagesOnPage = {
  'not-a-page': {
    severity: 'unsure',
    what: 'This is not the source of a page, but {kind}. Nothing in it can be checked.',
    todo: pasteSource,
  },
  'nothing-of-ours': {
    severity: 'wrong',
    what: 'Nothing of HRD Widgets stands in this text.',
    todo: pasteSource,
  },
  'nothing-but-frame': {
    severity: 'unsure',
    what: 'Nothing of HRD Widgets stands in this text itself. The page has a frame, and what a frame shows cannot be seen from here.',
    todo: 'If your lines stand in the frame: click into it with the right mouse button, choose “View frame source” (in Firefox, “This Frame”), and paste that.',
  },
  'nothing-but-picture': {
    severity: 'unsure',
    what: 'The page shows only a picture. What is in a picture cannot be checked, and some visitors cannot read it.',
    todo: 'Paste the lines of the builder in place of the picture.',
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
  'lines-as-text': {
    severity: 'wrong',
    what: 'Your lines show as text: visitors read signs such as <div> in place of the words.',
    todo: pasteAsHtml,
  },
  'lines-as-text-too': {
    severity: 'info',
    what: 'Lines of HRD Widgets also show as text on this page, with signs such as <div>.',
    todo: 'If that is not on purpose, delete them there.',
  },
  'shortcode-as-text': {
    severity: 'wrong',
    what: 'The shortcode [hrd_widgets …] shows as text: nothing has put the words in its place.',
    todo: 'Activate the plugin. If it is active, put the shortcode into a block “Shortcode”, not into “Code” or “Custom HTML”.',
  },
  'lines-in-comment': {
    severity: 'wrong',
    what: 'Your lines stand inside a comment, <!-- … -->: browsers pass over them.',
    todo: 'Delete the <!-- before them and the --> behind them.',
  },
  'lines-in-comment-too': {
    severity: 'info',
    what: 'Lines of HRD Widgets also stand inside a comment, <!-- … -->, where they do nothing.',
    todo: 'If you no longer need them, delete them.',
  },
  'lines-in-element': {
    severity: 'wrong',
    what: 'Your lines stand inside <{element}>: visitors do not see them there as they should.',
    todo: 'Move them out of it, to where the words should show.',
  },
  'lines-in-element-too': {
    severity: 'info',
    what: 'Lines of HRD Widgets also stand inside <{element}>, where they do nothing.',
    todo: 'If you no longer need them, delete them.',
  },
  'lines-in-frame': {
    severity: 'unsure',
    what: 'Your lines stand in a frame, in its attribute “srcdoc”. They cannot be checked there.',
    todo: 'Click into the frame with the right mouse button, choose “View frame source” (in Firefox, “This Frame”), and paste that.',
  },
  'frame-of-ours': {
    severity: 'unsure',
    what: 'A frame shows the page “{page}”. What stands in it cannot be seen from here.',
    todo: 'Open that page in the browser, press Ctrl+U (on a Mac, Cmd+Option+U), and paste its source.',
  },
  'words-without-marks': {
    severity: 'unsure',
    what: 'The words of HRD Widgets stand here without our marks, as “Words only” and some systems have them. So they cannot be compared.',
    todo: 'Compare them with those of the builder, the address letter by letter.',
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
