/** What is said of the file that a script line loads: its address, and its check. */
import { copyAgain, type Message } from './message.js';

export const messagesOnFiles = {
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
    what: 'The value of “integrity” belongs to {other}, but the line loads {file}: browsers refuse the file.',
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
} as const satisfies Record<string, Message>;
