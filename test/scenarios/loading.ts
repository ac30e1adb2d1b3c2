/** Ways in which the script file arrives, or does not. */
import { readFileSync } from 'node:fs';
import { version } from '../../src/elements/version.js';
import { hash } from '../../scripts/hash.js';
import { send } from '../support/server.js';
import { script, type Scenario } from './scenario.js';

const file = readFileSync('dist/hrd.en.js');
const recorder = readFileSync('test/scenarios/in-page/recorder.js');
const integrity = hash('sha384', file);

const placed = (name: string, tag: string, more: Partial<Scenario> = {}): Scenario => ({
  name,
  head: tag,
  ...more,
});

const blocking = (name: string) => `<script src="/dist/${name}"></script>`;

/** Another version, which has an element that this one lacks, and lacks one that this one has. */
const otherVersion = file
  .toString()
  .replace(/(["'`])hrd-background\1/g, '"hrd-newer"')
  .split(version)
  .join('9.9.9');

/** A script file that is held back until the page says that it has not waited for it. */
function slowFiles(): Scenario['files'] {
  let sendFile: () => void;
  return {
    '/slow.js'(response) {
      sendFile = () => response.end(file);
    },
    '/content-loaded'(response) {
      response.end();
      sendFile();
    },
  };
}

export const loading: Scenario[] = [
  placed('in the head, blocking', blocking('hrd.en.js')),
  placed('in the head, async, as documented', script),
  placed('in the head, deferred', '<script src="/dist/hrd.en.js" defer></script>'),
  placed('as a module', '<script src="/dist/hrd.module.js" type="module"></script>'),
  placed('the classic file as a module', '<script src="/dist/hrd.en.js" type="module"></script>'),
  placed('with its hash', `<script src="/dist/hrd.en.js" integrity="${integrity}"></script>`),
  placed('twice', script + script),
  placed('all languages, then one', blocking('hrd.js') + blocking('hrd.en.js')),
  placed('one language, then all', blocking('hrd.en.js') + blocking('hrd.js')),
  placed('one language, then another', blocking('hrd.en.js') + blocking('hrd.fr.js')),
  { name: 'at the end of the body', body: `GUIDE<script src="/dist/hrd.en.js"></script>` },
  {
    name: 'created later',
    later: `new Promise((loaded) => {
      const script = document.createElement('script');
      script.src = '/dist/hrd.en.js';
      script.onload = loaded;
      document.body.append(script);
    })`,
  },
  {
    name: 'two versions, the other one first',
    head: '<script src="/other.js"></script><script src="/dist/hrd.en.js"></script>',
    files: { '/other.js': send(otherVersion) },
    warnings: new RegExp(`^HRD Widgets: versions 9.9.9 and ${version} are on one page.$`),
    holds: "['hrd-guide', 'hrd-newer', 'hrd-background'].every((name) => customElements.get(name))",
  },
  {
    name: 'a page that has taken one of the tags',
    head: `<script>customElements.define('hrd-definition', class extends HTMLElement {})</script>${script}`,
  },
  {
    name: 'a page that has taken the guide’s tag',
    head: `<script>customElements.define('hrd-guide', class extends HTMLElement {})</script>${script}`,
    shows: 'plain text',
    holds: "customElements.get('hrd-contact-card')",
  },
  {
    name: 'a page whose own guide has something else under the name of ours',
    head: `<script>customElements.define('hrd-guide', class extends HTMLElement {
      static languages = 7;
    })</script>${script}`,
    shows: 'plain text',
  },
  {
    name: 'a page that lets nobody define elements',
    head: `<script>customElements.define = () => {};</script>${script}`,
    shows: 'plain text',
  },
  { name: 'not found', head: '<script src="/missing.js" async></script>', shows: 'plain text' },
  {
    name: 'cut in half',
    head: '<script src="/half.js"></script>',
    files: { '/half.js': send(file.subarray(0, file.length / 2)) },
    shows: 'plain text',
    errors: /./,
  },
  {
    name: 'broken off by the network',
    head: '<script src="/broken.js"></script>',
    files: {
      '/broken.js'(response) {
        response.setHeader('content-length', file.length);
        response.write(file.subarray(0, file.length / 2), () => response.destroy());
      },
    },
    shows: 'plain text',
  },
  {
    name: 'shrunk by a website, which eats the space after what a template binds',
    head: '<script src="/shrunk.js"></script>',
    files: {
      '/shrunk.js': send(file.toString().replace(/(=\$\{[^{}]*\}) (?=[a-z-]+=)/g, '$1')),
    },
  },
  {
    name: 'of the wrong hash',
    head: `<script src="/other.js" integrity="${integrity}"></script>`,
    files: { '/other.js': send(otherVersion) },
    shows: 'plain text',
  },
  {
    name: 'of the wrong type',
    head: '<script src="/typed.js"></script>',
    files: {
      '/typed.js': send(file, {
        'content-type': 'text/plain',
        'x-content-type-options': 'nosniff',
      }),
    },
    shows: 'plain text',
  },
  {
    name: 'slow: the page does not wait for the documented tag',
    head: `<script src="/slow.js" async></script>
      <script>addEventListener('DOMContentLoaded', () => fetch('/content-loaded'));</script>`,
    files: slowFiles(),
    holds: `recorder.contentLoaded <
      performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/slow.js')).responseEnd`,
  },
  { name: 'from disk', fromDisk: true, head: script },
  {
    name: 'from another server, with its hash',
    head: `<script src="OTHER/hrd.en.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
    files: { '/hrd.en.js': send(file, { 'access-control-allow-origin': '*' }) },
  },
  {
    name: '<base> that points elsewhere',
    head: `<base href="https://elsewhere.example/" target="_blank"><script src="ORIGIN/dist/hrd.en.js"></script>`,
  },
  { name: 'quirks mode', start: '<html lang="en">', head: script },
  {
    name: 'XHTML',
    start: '<?xml version="1.0"?><html lang="en" xmlns="http://www.w3.org/1999/xhtml">',
    head: script.replace('async', 'async="async"'),
    headers: { 'content-type': 'application/xhtml+xml' },
    shows: 'plain text',
    warnings: /could not be rendered/,
  },
  {
    name: 'a page in windows-1252',
    head: `<meta charset="windows-1252" />${script}`,
    headers: { 'content-type': 'text/html; charset=windows-1252' },
    encoding: 'latin1',
  },
  {
    name: 'an origin of its own, as in a sandboxed frame',
    head: script,
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
  {
    name: 'Cross-Origin-Embedder-Policy: require-corp',
    head: script,
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  {
    name: 'Integrity-Policy',
    recorderAttributes: `integrity="${hash('sha384', recorder)}" crossorigin="anonymous"`,
    head: `<script src="/dist/hrd.en.js" integrity="${integrity}" crossorigin="anonymous" async></script>`,
    headers: { 'integrity-policy': 'blocked-destinations=(script)' },
  },
];
