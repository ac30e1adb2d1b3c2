/** What is said of the file that a script line loads: its address, and its check. */
import { copyAgain, update, type Message } from './message.js';

export const messagesOnFiles = {
  'script-on-own-computer': {
    severity: 'wrong',
    what: 'The script tag loads a file that is only on one computer, “{address}”. Visitors cannot load it.',
    todo: 'Upload the folder of HRD Widgets to your website, and copy the snippet again from step 4 of the builder. If the folder has another address, enter it there under “The folder has another address”.',
  },
  'script-insecure': {
    severity: 'wrong',
    what: 'The address of your page starts with https, but the address of the script file starts with http: browsers refuse the file.',
    todo: 'In the script tag, change http to https.',
  },
  'script-perhaps-insecure': {
    severity: 'unsure',
    what: 'The address of the script file starts with http. If the address of your page starts with https, browsers refuse the file.',
    todo: 'Look at the address of your page. If it starts with https, write https in the script tag too.',
  },
  'script-without-version': {
    severity: 'wrong',
    what: 'The script comes from {host} without an exact version: the file can change at any time.',
    todo: 'Put the folder of HRD Widgets on your own website, and copy the snippet again from step 4 of the builder.',
  },
  'script-other-host': {
    severity: 'info',
    what: 'The script comes from {host}. If that is not your own website, the people who run it learn who visits, and when.',
    todo: 'If you can, put the folder of HRD Widgets on your own website.',
  },
  'script-other-version': {
    severity: 'info',
    what: 'The script tag is from version {version}. This check knows only version {current}.',
    todo: update,
  },
  'integrity-missing': {
    severity: 'info',
    what: 'The script tag has no “integrity”: browsers do not check whether the file was changed.',
    todo: 'If the page is opened from disk, that is as it should be. Otherwise copy the script tag again from step 4 of the builder.',
  },
  'integrity-ignored': {
    severity: 'info',
    what: 'The value of “integrity” starts with “{algorithm}”, which browsers do not know: they do not check whether the file was changed.',
    todo: copyAgain,
  },
  'integrity-of-other': {
    severity: 'wrong',
    what: 'The value of “integrity” belongs to {other}, but the script tag loads {file}: browsers refuse the file.',
    todo: copyAgain,
  },
  'integrity-wrong': {
    severity: 'wrong',
    what: 'The value of “integrity” does not belong to “{file}” of this version: browsers refuse the file.',
    todo: copyAgain,
  },
  'integrity-unknown': {
    severity: 'unsure',
    what: 'The value of “integrity” does not belong to “{file}” of this version. It may belong to another version.',
    todo: 'Open the page and look for the copy button. If there is none, copy the script tag again from step 4 of the builder.',
  },
  'crossorigin-missing': {
    severity: 'wrong',
    what: 'The script file is on another website, and the script tag has “integrity” without “crossorigin”: browsers refuse the file.',
    todo: copyAgain,
  },
  'crossorigin-perhaps': {
    severity: 'unsure',
    what: 'The script tag has “integrity” without “crossorigin”. If the script file and the page are on different websites, browsers refuse it.',
    todo: copyAgain,
  },
  'script-reachable': {
    severity: 'unsure',
    what: 'This check cannot see whether visitors can load “{file}”.',
    todo: 'Open {where} in the browser. You should see text that starts with “/*! HRD Widgets {version}”. If you do not, upload its folder again.',
  },
} as const satisfies Record<string, Message>;
