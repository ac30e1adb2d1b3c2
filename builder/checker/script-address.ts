/** Whether visitors can load the file from the address in a script line. */
import { finding, type Finding } from './findings.js';
import {
  isLocal,
  isOfNetwork,
  isSameSite,
  namesServer,
  urlOf,
  type Addresses,
} from './own-address.js';
import { fileNames } from '../script-file.js';
import { type ScriptLine } from './script-line.js';

/** Networks that give whatever is newest, unless the address names a version. */
const network =
  /(?:^|\.)(?:jsdelivr\.net|unpkg\.com|esm\.sh|esm\.run|skypack\.dev|jspm\.dev|cdnjs\.cloudflare\.com)$/;

const exactVersion = /(?:@|%40|\/)\d+\.\d+\.\d+(?:\/|$)/;

/** A path of Windows, macOS or Linux. */
const pathOnDisk = /^(?:[a-z]:[\\/]|\\\\|\/(?:Users|home|tmp)\/)/i;

export function aboutAddress({ node, src, name, isSaved }: ScriptLine, { own, base }: Addresses) {
  if (!fileNames.includes(name)) return [finding('script-unknown-file', node, { file: name })];
  const url = urlOf(src, base);
  if (isSaved || (own && isLocal(own))) return [];
  if (pathOnDisk.test(src) || (url && isLocal(url)) || url?.protocol === 'blob:') {
    return [finding('script-on-own-computer', node, { address: src })];
  }
  if (!url || !isOfNetwork(url)) return [];
  const isElsewhere = own && isOfNetwork(own) ? !isSameSite(url, own) : namesServer(src);
  const found: Finding[] = [];
  if (network.test(url.hostname) && !exactVersion.test(url.pathname)) {
    found.push(finding('script-without-version', node, { host: url.hostname }));
  }
  if (url.protocol === 'http:' && namesServer(src)) {
    if (own?.protocol === 'https:') found.push(finding('script-insecure', node));
    else if (!own) found.push(finding('script-perhaps-insecure', node));
  }
  if (isElsewhere) found.push(finding('script-other-host', node, { host: url.hostname }));
  return found;
}

/** Where a person can open the file. */
export function whereIs(src: string, { base }: Addresses): string {
  const url = urlOf(src, base && isOfNetwork(base) ? base : undefined);
  if (url) return url.href;
  if (src.startsWith('/')) return `https://your-domain${src}`;
  return `the address of your page, with “${src}” in place of its last part,`;
}
