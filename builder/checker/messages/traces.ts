/** What is said of lines that do not work where they stand, and where there are none. */
import { checkFrame, checkSource, type Message } from './message.js';

export const messagesOnTraces = {
  'nothing-of-ours': {
    severity: 'wrong',
    what: 'Nothing of HRD Widgets was found here.',
    todo: checkSource,
  },
  'nothing-but-frame': {
    severity: 'unsure',
    what: 'Nothing of HRD Widgets was found here. The page has a frame, and this check cannot see what is in it.',
    todo: `If your lines are in the frame: ${checkFrame}`,
  },
  'nothing-but-picture': {
    severity: 'unsure',
    what: 'The page shows only a picture. A picture cannot be checked, and some visitors cannot read it.',
    todo: 'Copy the lines from step 4 of the builder, and put them in place of the picture.',
  },
  'lines-as-text': {
    severity: 'wrong',
    what: 'Your page shows the lines as text: visitors see code such as <div>.',
    todo: 'Copy the lines again from step 4 of the builder. Paste them where your system takes HTML, often called “HTML”, “Code” or “Source”.',
  },
  'lines-as-text-too': {
    severity: 'info',
    what: 'The page also shows lines of HRD Widgets as text, with code such as <div>.',
    todo: 'If you did not mean that, delete them there.',
  },
  'shortcode-as-text': {
    severity: 'wrong',
    what: 'Your page shows the shortcode [hrd_widgets …] as text: visitors do not see what it stands for.',
    todo: 'Activate the plugin HRD Widgets. If it is active, put the shortcode into a “Shortcode” block, not into “Code” or “Custom HTML”.',
  },
  'lines-in-comment': {
    severity: 'wrong',
    what: 'Your lines are inside a comment, <!-- … -->: browsers ignore them.',
    todo: 'Delete the <!-- before them and the --> after them.',
  },
  'lines-in-comment-too': {
    severity: 'info',
    what: 'There are also lines of HRD Widgets inside a comment, <!-- … -->. Browsers ignore them.',
    todo: 'If you no longer need them, delete them.',
  },
  'lines-in-element': {
    severity: 'wrong',
    what: 'Your lines are inside <{element}>: visitors do not see them there as they should.',
    todo: 'Move them out of it, to where visitors should see the text.',
  },
  'lines-in-element-too': {
    severity: 'info',
    what: 'There are also lines of HRD Widgets inside <{element}>, where they do nothing.',
    todo: 'If you no longer need them, delete them.',
  },
  'lines-omitted': {
    severity: 'wrong',
    what: 'Your system has removed HTML, and left “raw HTML omitted” in its place. Your lines may have been there.',
    todo: 'In Hugo, put the lines into a shortcode of your own, as the steps for Hugo in the builder say. In other systems, allow HTML in Markdown.',
  },
  'lines-switched-off': {
    severity: 'wrong',
    what: 'The WordPress plugin has switched these lines off, because the author of the page may not edit other people’s posts. Visitors get no copy button.',
    todo: 'Copy the shortcode from the builder, and put it in place of the lines.',
  },
  'lines-in-frame': {
    severity: 'unsure',
    what: 'Your lines are in a frame, in its attribute “srcdoc”. This check cannot read them there.',
    todo: checkFrame,
  },
  'frame-of-ours': {
    severity: 'unsure',
    what: 'A frame shows the page “{page}”. This check cannot see what is in it.',
    todo: 'Open that page in the browser, press Ctrl+U (on a Mac, Cmd+Option+U), and check its source too.',
  },
  'words-without-marks': {
    severity: 'unsure',
    what: 'The text of HRD Widgets is here without its HTML, as “Words only” and some systems leave it. So it cannot be compared.',
    todo: 'Compare it with the text in the builder, and the address letter by letter.',
  },
} as const satisfies Record<string, Message>;
