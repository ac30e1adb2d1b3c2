/** What scripts and the markup of pages do to the browser that we run in. */
import { debianFile } from './debian.js';
import { script, type Scenario } from './scenario.js';

const prototype = debianFile('libjs-prototype', 'javascript/prototype/prototype.js');
const mootools = debianFile('libjs-mootools', 'javascript/mootools/mootools-core-nc.js');

const library = (name: string, src: string, more: Partial<Scenario> = {}): Scenario => ({
  name,
  head: `<script src="${src}"></script>${script}`,
  ...more,
});

/** Scripts of the page itself. */
const pageScript = (name: string, code: string, more: Partial<Scenario> = {}): Scenario => ({
  name,
  head: `<script>${code}</script>${script}`,
  framed: true,
  ...more,
});

/** Elements whose id or name stands in the place of something on `window` or `document`. */
const clobbering = (name: string, markup: string): Scenario => ({
  name,
  body: `${markup}<hrd-support-list></hrd-support-list>GUIDE<script src="/dist/hrd.en.js"></script>`,
  framed: true,
});

const images = (names: string) =>
  names
    .split(' ')
    .map((name) => `<img name="${name}" alt="" /><form name="${name}"></form>`)
    .join('');

const anchors = (ids: string) =>
  ids
    .split(' ')
    .map((id) => `<a id="${id}"></a><a id="${id}" name="length"></a>`)
    .join('');

const somethingToWarnOf = '<hrd-definition theme="pink"></hrd-definition>GUIDE';

export const scripts: Scenario[] = [
  library('jQuery 1', '/node_modules/jquery/dist/jquery.js', {
    later: "jQuery('hrd-guide').wrap('<div>').parent().html((_, html) => html)",
  }),
  library('zone.js', '/node_modules/zone.js/bundles/zone.umd.js'),
  library('Prototype', '/prototype.js', {
    files: { '/prototype.js': prototype.send },
    debian: prototype,
    framed: true,
  }),
  library('MooTools', '/mootools.js', {
    files: { '/mootools.js': mootools.send },
    debian: mootools,
    framed: true,
  }),
  pageScript(
    'what Prototype 1.6 did to arrays',
    `Array.prototype.reduce = Array.prototype.toJSON = String.prototype.toJSON = Object.prototype.extend = function () { return 'replaced'; };
     Array.prototype.each = Array.prototype.forEach; Function.prototype.bindAsEventListener = Function.prototype.bind;`,
  ),
  pageScript(
    'names that loaders ask for',
    'var module = { exports: {} }, exports = module.exports, process = {}; function define() { throw new Error() } define.amd = {}; function require() { throw new Error() }',
  ),
  pageScript('a constant Math.random', 'Math.random = () => 0'),
  pageScript('JSON replaced', 'JSON = undefined', {
    body: somethingToWarnOf,
    warnings: /pink/,
  }),
  pageScript('no console', 'console = undefined', {
    body: somethingToWarnOf,
  }),
  pageScript('a console that throws', 'console.warn = () => { throw new Error() }', {
    body: somethingToWarnOf,
  }),
  pageScript('no Intl', 'Intl = undefined'),
  pageScript(
    'Symbol.metadata of its own',
    'Object.defineProperty(Symbol, "metadata", { value: undefined })',
  ),
  pageScript(
    'frozen globals',
    'for (const type of [Object, Array, String, Function, Promise, Symbol, Map, Node, Element, HTMLElement, Document, ShadowRoot]) { Object.freeze(type); Object.freeze(type.prototype); }',
  ),
  pageScript(
    'names of ours on window',
    'var hrd = 1, HRD = 2, lit = 3, litHtmlVersions = 4, reactiveElementVersions = 5, litElementVersions = 6, litPropertyMetadata = 7, reactiveElementPlatformSupport = 8, litHtmlPolyfillSupport = 9, ShadyCSS = 10, ShadyDOM = 11',
  ),
  clobbering(
    'ids of Lit’s globals',
    anchors(
      'litHtmlVersions litElementVersions reactiveElementVersions litPropertyMetadata litHtmlPolyfillSupport reactiveElementPolyfillSupport litElementHydrateSupport litIssuedWarnings ShadyCSS ShadyDOM process',
    ),
  ),
  clobbering(
    'ids of what browsers offer',
    anchors(
      'trustedTypes customElements ShadowRoot CSSStyleSheet MutationObserver console JSON navigator requestAnimationFrame addEventListener removeEventListener globalThis window self document hrd define module exports',
    ),
  ),
  clobbering(
    'names of what Lit asks a document for',
    images(
      'createElement createComment createTreeWalker importNode createTextNode createDocumentFragment adoptedStyleSheets ownerDocument nodeType host',
    ),
  ),
  clobbering(
    'names of what we ask a document for',
    images(
      'querySelectorAll addEventListener removeEventListener readyState getSelection defaultView documentElement head body getRootNode contains closest implementation currentScript',
    ),
  ),
  {
    name: 'a name for everything that a document has',
    framed: true,
    body: `<script>
      let images = '';
      for (const name in document) images += '<img name="' + name + '" alt="" />';
      document.write(images);
    </script>GUIDE<script src="/dist/hrd.en.js"></script>`,
  },
  {
    name: 'objects in the place of window and document, as a micro front-end has',
    later: `fetch('/dist/hrd.en.js').then((file) => file.text()).then((code) => {
      const bound = {
        get(target, name) {
          const value = target[name];
          return typeof value === 'function' ? value.bind(target) : value;
        },
      };
      const [page, view] = [document, window].map((each) => new Proxy(each, bound));
      new Function('document', 'window', 'self', code)(page, view, view);
    })`,
  },
  pageScript(
    'names of the browser’s that a page takes for itself',
    'function Text() {} class Range {}',
  ),
];
