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
  do: `With your host’s file manager or by FTP, upload the unpacked folder ${folder} to the top folder of your website.`,
  see: seenInFolder,
};

/** Of a website that is built from sources. */
export const addFolder = (where: string): Step => ({
  do: `Copy the unpacked folder ${folder} into ${where}.`,
  see: `The file ${folder}integrity.json, in its new place.`,
});

export const copyLines: Step = { do: 'Copy the snippet.', block: 'lines' };

export const noUpload = {
  seen: 'You cannot upload files',
  do: 'Save these steps as a file for someone who can, or use “Plain HTML, no script” under “Other ways”.',
};

export const elsewhere = {
  seen: 'At integrity.json, you see “Not found”',
  do: 'Enter where it is, under “The folder has another address”, and copy the snippet again.',
};

export const optimized = {
  seen: 'The text shows without a copy button',
  do: `A tool minifies, merges or delays scripts, and browsers refuse a changed file. Exclude the folder ${folder} there.`,
};

export const translated = {
  seen: 'Your website translates itself (TranslatePress, Weglot) into a language that we do not have',
  do: 'Use “Plain HTML, no script” under “Other ways”: then the translation shows.',
};

/** Themes such as Ghost's Source space only what stands at the top of a page. */
export const crowded = {
  seen: 'There is no space between paragraphs, or the address is cut off on a phone',
  do: 'Add the style from “Other ways”.',
};

/** Of editors that give an address back without what protects it. */
export const cloudflare = {
  seen: 'The address reads “[email protected]”',
  do: 'Cloudflare hides it. Turn off “Email Address Obfuscation” there.',
};

export const withScript = {
  update:
    'Upload the new folder next to the old one. Create the snippet again with the new builder, replace the old one, and delete the old folder.',
  remove: 'Delete the snippet, then the folder.',
};

export const withoutScript = {
  update: 'Create the snippet again with the new builder, and replace the old one.',
  remove: 'Delete the snippet. Nothing else was added anywhere.',
};
