/** What the steps of several systems share. */
import { version } from '../../src/elements/version.js';
import type { TrialId } from '../trials.js';
import type { WayId } from '../way-titles.js';
import type { Step, SystemWay } from './types.js';

/** Each version has a folder of its own, so that pages with older lines go on working. */
export const folder = `hrd-${version}/`;

/** Found from every page of a website, however deep. */
export const folderAtTop = `/${folder}`;

/** Where WordPress puts the one of the plugin. */
export const folderOfPlugin = `wp-content/plugins/hrd-widgets/${folder}`;

/** One line for ways that are known by the same trials. */
export const tested = <Ids extends readonly [WayId, ...WayId[]]>(ids: Ids, ...trials: TrialId[]) =>
  ids.map((id) => ({ id, tested: trials })) as unknown as [SystemWay, ...SystemWay[]];

/** Small, and there in every release. */
const seenInFolder = `In a new tab, https://your-domain/${folder}integrity.json shows rows of letters and digits.`;

export const upload: Step = {
  do: `With your host’s file manager or by FTP, upload the folder ${folder} that you unpacked to the top of your website.`,
  see: seenInFolder,
};

/** Of a website that is built from sources. */
export const addFolder = (where: string): Step => ({
  do: `Put the folder ${folder} that you unpacked into ${where}.`,
  see: `In it, the file ${folder}integrity.json.`,
});

export const copyLines: Step = { do: 'Copy the lines.', block: 'lines' };

export const noUpload = {
  seen: 'You cannot upload files',
  do: 'Save these steps as a file for whoever can, or take “Plain HTML, no script” under other ways.',
};

export const elsewhere = {
  seen: 'integrity.json answers “Not found”',
  do: 'Write where the folder lies under “Another address of the folder”, and copy the lines again.',
};

export const optimized = {
  seen: 'The words show, but no copy button',
  do: `Something shrinks, merges or delays scripts, and browsers refuse a changed file. Exclude the folder ${folder} there.`,
};

export const translated = {
  seen: 'Your website translates itself (TranslatePress, Weglot), into a language that we lack',
  do: 'Take “Plain HTML, no script” under other ways: its translation can show there.',
};

/** Themes such as Ghost's Source space only what stands at the top of a page. */
export const crowded = {
  seen: 'Paragraphs touch each other, or the address is cut off on a phone',
  do: 'Take the style under “Other ways”.',
};

/** Of editors that give an address back without what protects it. */
export const cloudflare = {
  seen: 'The address reads “[email protected]”',
  do: 'Cloudflare hides it. Switch off its “Email Address Obfuscation”.',
};

export const withScript = {
  update:
    'Upload the new folder beside the old one. Make the lines again with the new builder, replace the old ones, and delete the old folder.',
  remove: 'Delete the lines, then the folder.',
};

export const withoutScript = {
  update: 'Make the lines again with the new builder, and replace the old ones.',
  remove: 'Delete the lines. Nothing else was put anywhere.',
};
