/** What is said of the script line. */
import type { Message } from './message.js';

const copyAgain = 'Copy the script line of the builder again, and paste it in place of this one.';

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
  'script-on-own-computer': {
    severity: 'wrong',
    what: 'The script line names a file on a computer of its own, “{address}”: visitors cannot load it.',
    todo: 'Upload the folder to your website, write its address in the builder, and copy the lines again.',
  },
  'script-insecure': {
    severity: 'wrong',
    what: 'The page comes by https, but the script line begins with http: browsers refuse the file.',
    todo: 'Write https in place of http.',
  },
  'script-perhaps-insecure': {
    severity: 'unsure',
    what: 'The address of the script file begins with http. If your page comes by https, browsers refuse the file.',
    todo: 'Look at the address of your page. If it begins with https, write https here too.',
  },
  'script-without-version': {
    severity: 'wrong',
    what: 'The script comes from {host} without an exact version: another file may come tomorrow.',
    todo: 'Put the folder of HRD Widgets on your own website, and copy the lines again.',
  },
  'script-other-host': {
    severity: 'info',
    what: 'The script comes from {host}. If that is not your own website, whoever runs it learns who visits, and when.',
    todo: 'Better put the folder of HRD Widgets on your own website.',
  },
  'script-other-version': {
    severity: 'info',
    what: 'The script line is of version {version}. This builder is of version {current}.',
    todo: 'To update, upload the new folder, and copy the lines again.',
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
  'integrity-missing': {
    severity: 'info',
    what: 'The script line has no “integrity”: browsers do not check whether the file was changed.',
    todo: 'The builder writes it, unless the page is opened from disk.',
  },
  'integrity-ignored': {
    severity: 'wrong',
    what: 'The value of “integrity” begins with “{algorithm}”, which browsers do not know: they do not check the file.',
    todo: copyAgain,
  },
  'integrity-of-other': {
    severity: 'wrong',
    what: 'The value of “integrity” is that of “{other}”, not of “{file}”: browsers refuse the file.',
    todo: copyAgain,
  },
  'integrity-wrong': {
    severity: 'wrong',
    what: 'The value of “integrity” is not that of “{file}” in this release: browsers refuse the file.',
    todo: copyAgain,
  },
  'integrity-unknown': {
    severity: 'unsure',
    what: 'The value of “integrity” is not that of “{file}” in this release. It may be of another version.',
    todo: 'Look for the copy button on the page. If there is none, copy the script line again.',
  },
  'crossorigin-missing': {
    severity: 'wrong',
    what: 'The file lies on another website, and “crossorigin” is missing beside “integrity”: browsers refuse the file.',
    todo: copyAgain,
  },
  'crossorigin-perhaps': {
    severity: 'unsure',
    what: 'The script line has “integrity” without “crossorigin”. If the file lies on another website than the page, browsers refuse it.',
    todo: copyAgain,
  },
  'script-reachable': {
    severity: 'unsure',
    what: 'Whether “{file}” is really there cannot be seen from here.',
    todo: 'Open {where} in the browser: rows of letters must show, beginning with “HRD Widgets {version}”.',
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
