/** What is said of lines that do not work where they stand, and where there are none. */
import { checkFrame, checkSource, type Message } from './message.js';

export const messagesOnTraces = {
  'nothing-of-ours': {
    severity: 'wrong',
    what: 'Nothing from HRD Widgets was found here.',
    todo: checkSource,
  },
  'nothing-but-frame': {
    severity: 'unsure',
    what: 'Nothing from HRD Widgets was found here. The page has a frame, and this check cannot see what is in it.',
    todo: `If your snippet is in the frame: ${checkFrame}`,
  },
  'nothing-but-picture': {
    severity: 'unsure',
    what: 'The page shows only a picture. A picture cannot be checked, and some visitors cannot read it.',
    todo: 'Copy the snippet from step 4 of the builder, and replace the picture with it.',
  },
  'lines-as-text': {
    severity: 'wrong',
    what: 'Your page shows the snippet as text: visitors see code such as <div>.',
    todo: 'Copy the snippet again from step 4 of the builder. Paste it where your system accepts HTML, often called “HTML”, “Code” or “Source”.',
  },
  'lines-as-text-too': {
    severity: 'info',
    what: 'The page also shows a snippet of HRD Widgets as text, with code such as <div>.',
    todo: 'If you did not mean that, delete it there.',
  },
  'shortcode-as-text': {
    severity: 'wrong',
    what: 'Your page shows the shortcode [hrd_widgets …] as text: visitors do not see the text that it should show.',
    todo: 'Activate the plugin HRD Widgets. If it is active, put the shortcode into a “Shortcode” block, not into “Code” or “Custom HTML”.',
  },
  'lines-in-comment': {
    severity: 'wrong',
    what: 'Your snippet is inside a comment, <!-- … -->: browsers ignore it.',
    todo: 'Delete the <!-- before it and the --> after it.',
  },
  'lines-in-comment-too': {
    severity: 'info',
    what: 'There is also a snippet of HRD Widgets inside a comment, <!-- … -->. Browsers ignore it.',
    todo: 'If you no longer need it, delete it.',
  },
  'lines-in-element': {
    severity: 'wrong',
    what: 'Your snippet is inside <{element}>: visitors do not see it there as they should.',
    todo: 'Move it out of there, to where visitors should see the text.',
  },
  'lines-in-element-too': {
    severity: 'info',
    what: 'There is also a snippet of HRD Widgets inside <{element}>, where it does nothing.',
    todo: 'If you no longer need it, delete it.',
  },
  'lines-omitted': {
    severity: 'wrong',
    what: 'Your system has replaced HTML with “raw HTML omitted”. Your snippet may have been there.',
    todo: 'In Hugo, put the snippet into a shortcode, as the steps for Hugo in the builder say. In other systems, allow HTML in Markdown.',
  },
  'lines-switched-off': {
    severity: 'wrong',
    what: 'The WordPress plugin has turned off this snippet, because the author of the page is not allowed to edit other people’s posts. Visitors get no copy button.',
    todo: 'Copy the shortcode from the builder, and replace the snippet with it.',
  },
  'lines-in-frame': {
    severity: 'unsure',
    what: 'Your snippet is in a frame, in its “srcdoc” attribute. This check cannot read it there.',
    todo: checkFrame,
  },
  'frame-of-ours': {
    severity: 'unsure',
    what: 'A frame shows the page “{page}”. This check cannot see what is in it.',
    todo: 'Open that page in the browser, press Ctrl+U (on a Mac, Cmd+Option+U), and check its source too.',
  },
  'words-without-marks': {
    severity: 'unsure',
    what: 'The text of HRD Widgets is here without its HTML, as happens with “Words only” and in some systems. So this check cannot compare it.',
    todo: 'Compare it yourself with the text in the builder, and the address letter by letter.',
  },
} as const satisfies Record<string, Message>;
