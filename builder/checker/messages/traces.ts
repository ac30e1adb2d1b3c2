/** What is said of lines that do not work where they stand, and where there are none. */
import { pasteSource, type Message } from './message.js';

const pasteAsHtml =
  'Paste the lines again where your system takes HTML, often called “HTML”, “Code” or “Source”.';

export const messagesOnTraces = {
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
  'lines-omitted': {
    severity: 'wrong',
    what: 'Your system has taken HTML out, and left “raw HTML omitted” in its place. Your lines may have stood there.',
    todo: 'In Hugo, put the lines into a shortcode of your own, as the builder’s steps for Hugo say. Elsewhere, let Markdown keep HTML.',
  },
  'lines-switched-off': {
    severity: 'wrong',
    what: 'The WordPress plugin has switched these lines off, because the author of the page may not edit the posts of others: visitors get no copy button.',
    todo: 'Use the shortcode of the builder in place of the lines.',
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
} as const satisfies Record<string, Message>;
