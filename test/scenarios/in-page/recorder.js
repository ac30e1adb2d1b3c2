/**
 * The first script of every page of the scenarios. Keeps what goes wrong, and can tell what is
 * seen: by what it took from the browser before the page's own scripts could replace it.
 */
(function () {
  'use strict';
  const errors = [];
  const reports = [];
  const warnings = [];
  const recorder = { errors, reports, warnings, contentLoaded: undefined, look };
  Object.defineProperty(window, 'recorder', { value: recorder });

  // Files that could not be loaded come by here too, without a message.
  addEventListener('error', ({ message }) => message && errors.push(message), true);
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    // Of the icon that the browser itself asks for, a page that has none cannot keep it.
    if (blockedURI.endsWith('/favicon.ico')) return;
    reports.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
  });
  addEventListener('DOMContentLoaded', () => (recorder.contentLoaded = performance.now()));
  for (const level of ['warn', 'error']) {
    const write = console[level].bind(console);
    console[level] = (...message) => {
      warnings.push(message.map(String).join(' '));
      write(...message);
    };
  }

  const method = (type, name) => Function.prototype.call.bind(type.prototype[name]);
  const getter = (type, name) =>
    Function.prototype.call.bind(Object.getOwnPropertyDescriptor(type.prototype, name).get);
  const findAll = method(Document, 'querySelectorAll');
  const findIn = method(DocumentFragment, 'querySelector');
  const linksIn = method(Element, 'querySelectorAll');
  const shadowRoot = getter(Element, 'shadowRoot');
  const innerText = getter(HTMLElement, 'innerText');
  const href = getter(HTMLAnchorElement, 'href');
  const box = method(Element, 'getBoundingClientRect');
  const { getComputedStyle } = window;

  /** What hides text from the eye, and not from `innerText`. */
  const lookOf = (element) => {
    const style = getComputedStyle(element);
    const names =
      'opacity visibility letterSpacing wordSpacing textIndent textTransform textShadow webkitTextSecurity writingMode';
    return Object.fromEntries(names.split(' ').map((name) => [name, String(style[name])]));
  };

  /** What can be seen of each guide in a document. */
  function look(seen = document) {
    return Array.from(findAll(seen, 'hrd-guide'), (guide) => {
      const root = shadowRoot(guide);
      const drawn = root && findIn(root, '.base');
      const shown = drawn || guide;
      return {
        drawn: Boolean(drawn),
        words: innerText(shown).replace(/\s/g, ''),
        links: Array.from(linksIn(shown, 'a'), (link) => `${innerText(link)} ${href(link)}`),
        height: box(shown).height,
        ...(drawn && { look: lookOf(findIn(root, 'p')) }),
      };
    });
  }
})();
