/** What a visitor and a website can do with the elements of a page, and what may be left of it. */

/** Loads the script file, and takes its tag away again. */
async function loadScript() {
  const script = document.createElement('script');
  script.src = '/dist/hrd.en.js';
  const loaded = new Promise((resolve) => (script.onload = resolve));
  document.head.append(script);
  script.remove();
  await loaded;
}

/** Uses everything that can be used. Returns where the links go. */
async function useEverything() {
  const attributes = {
    theme: 'dark',
    layout: 'details',
    lang: 'fr',
    sections: 'contact',
    topics: 'justice',
    email: 'name@example.org',
    source: 'https://example.org/page',
    published: '2024-01-02',
    'heading-level': '9',
  };
  const events =
    'beforeprint afterprint pagehide pageshow visibilitychange blur resize scroll languagechange online storage';
  const links = [];
  addEventListener('click', (event) => {
    const [target] = event.composedPath();
    if (target.localName !== 'a') return;
    // To follow it would leave the page, or open the mail program.
    event.preventDefault();
    links.push([target.href, target.rel, target.referrerPolicy].join(' '));
  });
  for (const element of document.querySelectorAll('main > *')) {
    for (const [name, value] of Object.entries(attributes)) {
      if (element.hasAttribute(name)) continue;
      element.setAttribute(name, value);
      await element.updateComplete;
      for (const control of element.shadowRoot.querySelectorAll('a, button, summary')) {
        control.focus();
        control.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, composed: true }));
        control.click();
      }
      element.removeAttribute(name);
      await element.updateComplete;
    }
    getSelection().selectAllChildren(element);
    getSelection().removeAllRanges();
  }
  for (const type of events.split(' ')) dispatchEvent(new Event(type));
  await new Promise(requestAnimationFrame);
  return links;
}

/** Everything in the browser that a script could leave something in. */
async function stored() {
  return {
    cookies: document.cookie,
    storage: [localStorage.length, sessionStorage.length],
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: [history.length, history.state],
    address: location.href,
    title: document.title,
    name: window.name,
    page: document.documentElement.outerHTML,
  };
}

/** The globals of a page, and what they and their prototypes consist of. */
function globals() {
  const found = new Map();
  const note = (path, object) => {
    for (const key of Reflect.ownKeys(object)) {
      // The driver of WebKit puts it there.
      if (String(key) === 'Symbol(automationSessionProxy)') continue;
      const { value, get, set } = Object.getOwnPropertyDescriptor(object, key);
      const isMethod = typeof value === 'function' || get || set;
      found.set(`${path}.${String(key)}`, isMethod ? [value, get, set] : []);
    }
  };
  note('window', window);
  for (const name of Object.getOwnPropertyNames(window)) {
    const type = window[name];
    if (typeof type !== 'function' || !type.prototype) continue;
    note(name, type);
    note(`${name}.prototype`, type.prototype);
  }
  return found;
}

/** The names of globals and members that came, went, or became another. */
function changesSince(before) {
  const now = globals();
  const isSame = (name) =>
    now.has(name) && before.get(name)?.every((each, index) => each === now.get(name)[index]);
  return [...new Set([...before.keys(), ...now.keys()])].filter((name) => !isSame(name));
}
