/** Puts an element with hostile values on the page, and tells what is wrong with it. */

const attacks = [];
/** What hostile values call. */
const attacked = () => attacks.push('ran a script');

// Bad values are warned of by the thousand.
console.warn = () => {};

const forbiddenTags = ['script', 'iframe', 'img', 'svg', 'object', 'style', 'link', 'form'];

async function tryAttack(attack, monrovia) {
  // A busy machine is slow now and then; a value that keeps the browser busy, each time.
  for (let tries = 0; tries < 3; tries++) {
    const before = performance.now();
    const wrong = await attackOnce(attack, monrovia);
    if (wrong.length || performance.now() - before < 2000) return wrong;
  }
  return ['takes too long'];
}

async function attackOnce({ tag, how, values }, monrovia) {
  attacks.length = recorder.errors.length = recorder.reports.length = 0;
  const main = document.querySelector('main');
  main.textContent = '';
  const given = Object.fromEntries(
    Object.entries(values).map(([name, [text, times]]) => [
      name,
      // Browsers of 2020 take a minute themselves for any element with a language that long.
      text.repeat(name === 'lang' ? 1 : Math.min(times, 2_000_000 / (text.length || 1))),
    ]),
  );
  const element = await put(main, tag, how, given);
  const wrong = [
    ...wrongAttributes(element, tag),
    ...wrongView(element, given, monrovia),
    ...attacks,
    ...recorder.errors,
    ...recorder.reports,
  ];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) wrong.push(`is ${scrollWidth - clientWidth} pixels too wide`);
  return wrong;
}

async function put(main, tag, how, given) {
  const element = document.createElement(how === 'placeholder' ? 'div' : tag);
  for (const [name, value] of Object.entries(given)) {
    if (how === 'placeholder') element.setAttribute(`data-hrd-${name}`, value);
    else if (how === 'attributes') element.setAttribute(name, value);
    else element[name.replace(/-./, ([, letter]) => letter.toUpperCase())] = value;
  }
  if (how === 'placeholder') element.setAttribute('data-hrd', tag.slice(4));
  main.append(element);
  // A placeholder is served once its mutation is told.
  await null;
  const put = how === 'placeholder' ? element.querySelector(tag) : element;
  await put.updateComplete;
  return put;
}

function wrongAttributes(element, tag) {
  if (!element.parentElement.matches('[data-hrd]')) return [];
  const known = ['lang', 'dir', ...customElements.get(tag).observedAttributes];
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name))
    .map((name) => `was given the attribute ${name}`);
}

function wrongView({ localName, shadowRoot }, given, monrovia) {
  const base = shadowRoot.querySelector('.base');
  if (!base || base.innerText.length < 150 || base.offsetHeight < 100) return ['is blank'];
  const wrong = [];

  // Control, bidirectional and unseen characters, but for the white space between our lines.
  const unseen = base.innerText
    .replace(/[\n\t ]/g, '')
    .match(/[\p{C}\p{Default_Ignorable_Code_Point}\u2800\u2028\u2029]/u);
  if (unseen) wrong.push(`shows U+${unseen[0].codePointAt().toString(16)}`);

  for (const node of base.querySelectorAll('*')) {
    if (forbiddenTags.includes(node.localName)) wrong.push(`has a ${node.localName}`);
    for (const name of node.getAttributeNames()) {
      if (/^(on|style$|src)/i.test(name)) wrong.push(`has the attribute ${name}`);
    }
  }

  const address = base.querySelector('#address')?.innerText;
  for (const link of base.querySelectorAll('a')) {
    if (!isHarmless(link)) wrong.push(`links to ${link.href}`);
    if (!isHonest(link, address, monrovia)) wrong.push(`shows another address than ${link.href}`);
  }

  const isAnother = (name) => name in given && given[name] !== monrovia[name];
  const isSame = (one, other) => one?.trim().toLowerCase() === other.toLowerCase();
  if (
    isSame(address, monrovia.email) &&
    (localName === 'hrd-contact-card' || localName === 'hrd-guide') &&
    Object.keys(monrovia).some(isAnother) &&
    (isAnother('embassy') || isAnother('country') || !isSame(given.email, monrovia.email))
  ) {
    wrong.push('shows the address of Monrovia');
  }
  return wrong;
}

function isHarmless({ protocol, href }) {
  if (protocol === 'mailto:') {
    return /^mailto:[\w.%+-]+@[a-z\d.-]+$/i.test(href) && !/%(0|1|2c|3b|3f|40)/i.test(href);
  }
  const { hostname, username, password, port } = new URL(href);
  const isName = /^[\w.-]+$/.test(hostname) && !/\.\d[^.]*$/.test(hostname);
  return protocol === 'https:' && isName && !username && !password && !port;
}

function isHonest({ protocol, href, innerText }, address, monrovia) {
  if (protocol === 'mailto:') return decodeURIComponent(href.slice('mailto:'.length)) === address;
  const isSourceLine = href === monrovia.source && innerText.startsWith('U.S. Support');
  return isSourceLine || new URL(innerText).href === href;
}
