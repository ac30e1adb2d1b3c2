/** The script files that a page names, as they stand beside it: whether each is the one of this release. */
import type { Knowledge } from '../../builder/checker/knowledge.js';
import type { Message } from '../../builder/checker/messages/message.js';
import { positionOf, type Finding } from '../../builder/checker/findings.js';
import { oursOn } from '../../builder/checker/ours.js';
import { baseOf } from '../../builder/checker/own-address.js';
import { readPage } from '../../builder/checker/page.js';
import { firstOfEach, type ScriptLine } from '../../builder/checker/script-line.js';
import { version } from '../../src/elements/version.js';
import { messages } from './messages.js';

type Integrity = Knowledge['integrity'];

export type FileFinding = Omit<Finding, 'code'>;

/**
 * Only of files that can be looked for: what is on a server stays unsure.
 *
 * @param text - The page.
 * @param file - Where it is.
 * @param integrity - The hashes of the release's files.
 */
export async function onScriptFiles(
  text: string,
  file: string,
  integrity: Integrity,
): Promise<FileFinding[]> {
  const page = readPage(text);
  const base = baseOf(page) ?? '';
  const { scripts } = oursOn(page);
  const found = firstOfEach(scripts).map(async (line) => {
    const places = await placesOf(addressFrom(base, line.src), file);
    if (!places.length) return [];
    return [{ ...(await about(line, places, integrity)), at: positionOf(line.node) }];
  });
  return (await Promise.all(found)).flat();
}

async function about(
  { name }: ScriptLine,
  places: readonly string[],
  integrity: Integrity,
): Promise<Message> {
  const { readFile } = await import('node:fs/promises');
  for (const place of places) {
    const bytes = await readFile(place).catch(() => undefined);
    if (bytes) return judge(bytes, place, name, integrity);
  }
  return messages.missing(places);
}

/** By its name in the release, though browsers add to it when they save a page. */
async function judge(bytes: Buffer, file: string, name: string, integrity: Integrity) {
  const { createHash } = await import('node:crypto');
  const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  if (hash === integrity[name]) return messages.right(file);
  const other = Object.keys(integrity).find((each) => integrity[each] === hash);
  if (other) return messages.renamed(file, other);
  const start = bytes.toString('utf8', 0, 200).trimStart();
  const [, written] = start.match(/^\/\*! HRD Widgets (\d\S*) \|/) ?? [];
  if (written && written !== version) return messages.otherVersion(file, written);
  return start.startsWith('<') ? messages.page(file) : messages.changed(file);
}

const isAbsolute = (address: string) => /^([a-z][a-z\d+.-]*:|\/)/i.test(address);

/** A backslash is a slash to browsers, and white space around an address is none of it. */
function addressFrom(base: string, src: string) {
  const [from, address] = [base, src].map((each) => each.trim().replace(/\\/g, '/'));
  return isAbsolute(address!) ? address! : from!.replace(/[^/]*$/, '') + address!;
}

/** On another server, or nothing that a server gives. */
const isElsewhere = (address: string) => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address);

/** Where an address may lead. One with a slash first counts from the website's top: this folder, or one above. */
async function placesOf(address: string, page: string): Promise<string[]> {
  if (isElsewhere(address)) return [];
  const path = await import('node:path');
  const folder = path.dirname(page);
  const file = decoded(address.replace(/[?#].*$/s, ''));
  // Never resolved by itself: on Windows, a name that begins with two backslashes is another computer's.
  if (!file.startsWith('/')) return [path.join(folder, file)];
  const folders = [path.resolve(folder)];
  for (
    let above = path.dirname(folders[0]!);
    above !== folders.at(-1);
    above = path.dirname(above)
  ) {
    folders.push(above);
  }
  return folders.map((each) => path.relative('', path.join(each, file)));
}

function decoded(address: string) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
