/** What is said of the script line: whether it is there, and runs. */
import { copyAgain, type Message } from './message.js';

const lookForButton =
  'Open the page in a private window, move or scroll, and look for the copy button.';

export const messagesOnScripts = {
  'script-missing': {
    severity: 'wrong',
    what: 'The script line is missing: visitors read the words, but get no copy button.',
    todo: 'Copy the lines again, all of them, the first one too. If you did, your system takes scripts away: choose a way without script in the builder.',
  },
  'script-not-among-lines': {
    severity: 'unsure',
    what: 'The script line is not among these lines. It may stand elsewhere, as in the head of the page.',
    todo: 'Paste the source of the whole page.',
  },
  'script-missing-drawn': {
    severity: 'info',
    what: 'There is no script line. The words have their look by HTML alone, and visitors get no copy button.',
  },
  'script-inline': {
    severity: 'info',
    what: 'The script stands in the page itself, not in a file of its own. So browsers do not check it.',
    todo: 'When you update, replace it too.',
  },
  'script-perhaps-merged': {
    severity: 'unsure',
    what: 'There is no script line. {tool} merges scripts on this page: ours may be among them.',
    todo: `${lookForButton} If there is none, exclude the file of HRD Widgets in {tool}.`,
  },
  'script-perhaps-not-needed': {
    severity: 'unsure',
    what: 'There is no script line in this saved page. Lines for servers need none, and a save does not show which lines these are.',
    todo: `${lookForButton} If you miss it, copy the lines again, the first one too.`,
  },
  'script-without-place': {
    severity: 'unsure',
    what: 'The script line is there, but the words stand neither in a tag <hrd-…> nor in a placeholder <div data-hrd="…">: so they get no copy button.',
    todo: 'If you want it, copy all the lines again. If it is missing then too, your system takes the tag away: choose it in the builder’s list.',
  },
  'script-without-words': {
    severity: 'unsure',
    what: 'The script line is there, but no words of HRD Widgets stand on this page.',
    todo: 'If they should, paste all the lines again, not the script line alone.',
  },
  'script-perhaps-in-app': {
    severity: 'unsure',
    what: 'There is no script line. If your page is an app, its own scripts may hold ours.',
    todo: `${lookForButton} If there is none, copy the lines again, the first one too.`,
  },
  'script-misspelt': {
    severity: 'wrong',
    what: 'The script line names the file “{file}”. HRD Widgets has no file of that name.',
    todo: copyAgain,
  },
  'script-unknown-file': {
    severity: 'wrong',
    what: 'The script line names the file “{file}”. HRD Widgets has no such language.',
    todo: copyAgain,
  },
  'script-curly-quotes': {
    severity: 'wrong',
    what: 'The script line has curly quotation marks in place of straight ones: browsers do not find the file.',
    todo: `An editor for text has changed them. ${copyAgain} Use a place that takes HTML.`,
  },
  'script-tag-misspelt': {
    severity: 'wrong',
    what: 'The tag of the script line is spelt <{tag}>, not <script>: browsers do not load the file.',
    todo: copyAgain,
  },
  'script-attribute': {
    severity: 'wrong',
    what: 'The address of the script file stands in “{attribute}”, not in “src”: browsers do not load it.',
    todo: copyAgain,
  },
  'script-not-closed': {
    severity: 'wrong',
    what: 'The script line has no end, </script>: browsers take what follows for a part of it, and do not show that.',
    todo: copyAgain,
  },
  'script-type': {
    severity: 'wrong',
    what: 'The script line has type="{type}": browsers do not run it.',
    todo: 'Copy the script line again. If a cookie banner put that there, exclude the file in it: it sets no cookie and sends nothing.',
  },
  'script-nomodule': {
    severity: 'wrong',
    what: 'The script line says “nomodule”: the browsers of today do not run it.',
    todo: copyAgain,
  },
  'script-delayed': {
    severity: 'unsure',
    what: '{tool} delays the script until the visitor does something. The copy button comes late, or not at all.',
    todo: `${lookForButton} If there is none, exclude the file in {tool}.`,
  },
  'script-asks-first': {
    severity: 'wrong',
    what: 'The script waits until visitors agree to cookies ({tool}). Whoever does not agree gets no copy button.',
    todo: 'Exclude the file there: it sets no cookie, stores nothing and sends nothing.',
  },
  'script-set-aside': {
    severity: 'unsure',
    what: 'The address of the script file stands in “{attribute}”, not in “src”. Browsers load it only if another script moves it.',
    todo: `${lookForButton} If there is none, copy the script line again.`,
  },
  'policy-forbids': {
    severity: 'wrong',
    what: 'The page’s Content Security Policy does not allow the script: visitors get no copy button.',
    todo: "Add 'self' to its script-src if the file lies on your own website; else ask whoever made the page.",
  },
  'script-alone': {
    severity: 'info',
    what: 'The script line puts in the words by itself. Without scripts, visitors see nothing.',
    todo: 'Better take lines with the text inside from the builder.',
  },
  'script-alone-in-head': {
    severity: 'wrong',
    what: 'The script line with “data-hrd” stands in the head of the page: it cannot show anything there.',
    todo: 'Move it to where the words should show.',
  },
  'script-versions': {
    severity: 'info',
    what: 'The page loads two versions of the script: {versions}. Browsers use the one that comes first.',
    todo: 'Copy all lines again with one builder, and replace the old ones.',
  },
  'script-twice': {
    severity: 'info',
    what: 'The page loads “{file}” twice. Once is enough.',
    todo: 'Delete one of the two script lines.',
  },
  'script-right': {
    severity: 'right',
    what: 'The script line is right: {file}, version {version}, with this release’s hash.',
  },
  'script-right-unchecked': {
    severity: 'right',
    what: 'The script line is right: {file}, version {version}.',
  },
} as const satisfies Record<string, Message>;
