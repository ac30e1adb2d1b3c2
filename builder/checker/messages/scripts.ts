/** What is said of the script line: whether it is there, and runs. */
import { copyAgain, checkSource, type Message } from './message.js';

const lookForButton = 'Open the page in a private window, scroll, and look for the copy button.';

export const messagesOnScripts = {
  'script-missing': {
    severity: 'wrong',
    what: 'The script tag is missing: visitors see plain text, without a copy button.',
    todo: 'Copy the whole snippet again from step 4 of the builder, including its first line. If you did, your system removes scripts: use “Plain HTML, no script” under “Other ways” there.',
  },
  'script-not-among-lines': {
    severity: 'unsure',
    what: 'The script tag is not in this snippet. It may be elsewhere on your page, such as in its <head>.',
    todo: checkSource,
  },
  'script-missing-drawn': {
    severity: 'info',
    what: 'There is no script tag. The text has its style without one. Visitors get no copy button.',
  },
  'script-inline': {
    severity: 'info',
    what: 'The script is in the page itself, not in a separate file. Browsers do not check whether it was changed.',
    todo: 'When you update HRD Widgets, replace it too.',
  },
  'script-perhaps-merged': {
    severity: 'unsure',
    what: 'There is no script tag. {tool} merges scripts on this page, and the script of HRD Widgets may be among them.',
    todo: `${lookForButton} If there is none, exclude the script file of HRD Widgets in {tool}.`,
  },
  'script-perhaps-not-needed': {
    severity: 'unsure',
    what: 'There is no script tag in this saved page. Snippets for servers need none, and a saved page does not show whether yours is one of them.',
    todo: `${lookForButton} If you want it and it is missing, copy the whole snippet again from step 4 of the builder, including its first line.`,
  },
  'script-without-place': {
    severity: 'unsure',
    what: 'The script tag is there, but the text is not inside a tag <hrd-…> or a placeholder <div data-hrd="…">. So there is no copy button.',
    todo: 'If you want the button, copy the whole snippet again from step 4 of the builder. If it is still missing, your system removes the tag: choose your system in step 1, and copy the snippet for it.',
  },
  'script-without-words': {
    severity: 'unsure',
    what: 'The script tag is there, but the text of HRD Widgets is not on this page.',
    todo: 'If it should be, copy the whole snippet again from step 4 of the builder, not only the script tag.',
  },
  'script-perhaps-in-app': {
    severity: 'unsure',
    what: 'There is no script tag. If your page is an app, its own scripts may include the script of HRD Widgets.',
    todo: `${lookForButton} If there is none, copy the whole snippet again from step 4 of the builder, including its first line.`,
  },
  'script-misspelt': {
    severity: 'wrong',
    what: 'The script tag loads the file “{file}”. HRD Widgets has no file with that name.',
    todo: copyAgain,
  },
  'script-unknown-file': {
    severity: 'wrong',
    what: 'The script tag loads the file “{file}”. HRD Widgets does not have that language.',
    todo: copyAgain,
  },
  'script-curly-quotes': {
    severity: 'wrong',
    what: 'The script tag has curly quotation marks instead of straight ones: browsers cannot find the file.',
    todo: `A text editor has changed them. ${copyAgain} Paste it where your system accepts HTML.`,
  },
  'script-tag-misspelt': {
    severity: 'wrong',
    what: 'The script tag is written as <{tag}>, not <script>: browsers do not run the script.',
    todo: copyAgain,
  },
  'script-attribute': {
    severity: 'wrong',
    what: 'The address of the script file is in “{attribute}”, not in “src”: browsers do not load the file.',
    todo: copyAgain,
  },
  'script-not-closed': {
    severity: 'wrong',
    what: 'The script tag has no end tag, </script>: browsers read what follows as part of the script, and do not show it.',
    todo: copyAgain,
  },
  'script-type': {
    severity: 'wrong',
    what: 'The script tag has type="{type}": browsers do not run the script.',
    todo: 'Copy the script tag again from step 4 of the builder. If a cookie banner changed it, exclude the script file there: it sets no cookie, stores nothing and sends nothing.',
  },
  'script-nomodule': {
    severity: 'wrong',
    what: 'The script tag has “nomodule”: today’s browsers do not run the script.',
    todo: copyAgain,
  },
  'script-delayed': {
    severity: 'unsure',
    what: '{tool} delays the script until the visitor does something. The copy button may come late, or not at all.',
    todo: `${lookForButton} If there is none, exclude the script file of HRD Widgets in {tool}.`,
  },
  'script-asks-first': {
    severity: 'wrong',
    what: 'The script waits until visitors agree to cookies ({tool}). Those who do not agree get no copy button.',
    todo: 'Exclude the script file there: it sets no cookie, stores nothing and sends nothing.',
  },
  'script-set-aside': {
    severity: 'unsure',
    what: 'The address of the script file is in “{attribute}”, not in “src”. Browsers load the file only if another script moves the address.',
    todo: `${lookForButton} If there is none, copy the script tag again from step 4 of the builder.`,
  },
  'policy-forbids': {
    severity: 'wrong',
    what: 'The page’s Content Security Policy (CSP) does not allow the script: visitors get no copy button.',
    todo: "If the script file is on your own website, add 'self' to script-src in the policy. If you cannot, ask the person who runs the website.",
  },
  'script-alone': {
    severity: 'info',
    what: 'The script tag adds the text by itself. Without the script, visitors see nothing.',
    todo: 'It is better to copy the snippet from step 4 of the builder: it has the text inside.',
  },
  'script-alone-in-head': {
    severity: 'wrong',
    what: 'The script tag with “data-hrd” is in the <head> of the page: it cannot show anything there.',
    todo: 'Move it to where visitors should see the text.',
  },
  'script-versions': {
    severity: 'info',
    what: 'The page loads two versions of the script: {versions}. Browsers use the one that comes first.',
    todo: 'Copy the whole snippet again from step 4 of the newest builder, and replace the old one with it.',
  },
  'script-twice': {
    severity: 'info',
    what: 'The page loads “{file}” twice. Once is enough.',
    todo: 'Delete one of the two script tags.',
  },
  'script-right': {
    severity: 'right',
    what: 'The script tag is right: {file}, version {version}. Browsers check that the file is unchanged.',
  },
  'script-right-unchecked': {
    severity: 'right',
    what: 'The script tag is right: {file}, version {version}.',
  },
} as const satisfies Record<string, Message>;
