/** The preview page: builds an element from the form, shows it, and shows the tag to copy. */

const text = (name, placeholder) => ({ name, placeholder });
const flag = (name) => ({ name, flag: true });
const choice = (name, ...values) => ({ name, values });

const shared = [
  choice('theme', 'light', 'dark', 'auto'),
  choice('heading-level', '1', '2', '3', '4', '5', '6'),
];
const contact = [
  text('embassy', 'U.S. Embassy Accra'),
  text('country', 'Ghana'),
  text('email', 'name@example.org'),
  text('source', 'https://…'),
  text('published', '2024-03-05'),
  flag('no-advice'),
];

const attributesOf = {
  'hrd-guide': [text('sections', 'definition support contact background'), ...contact],
  'hrd-definition': [flag('no-examples')],
  'hrd-support-list': [
    text('topics', 'presence reporting diplomacy visibility emergency justice'),
    choice('layout', 'list', 'details'),
  ],
  'hrd-contact-card': contact,
  'hrd-background': [],
};

const $ = (id) => document.getElementById(id);
const form = $('options');

/** Creates an element with attributes; `true` sets one without a value, `false` none. */
function create(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

function field({ name, placeholder, flag, values }) {
  if (flag) {
    return create('label', { class: 'flag' }, create('input', { type: 'checkbox', name }), name);
  }
  const control = values
    ? create(
        'select',
        { name },
        create('option', { value: '' }, 'not set'),
        ...values.map((value) => create('option', {}, value)),
      )
    : create('input', { name, placeholder, spellcheck: 'false', autocomplete: 'off' });
  return create('label', {}, name, control);
}

function showElements() {
  const choices = Object.keys(attributesOf).map((tag, index) =>
    create(
      'label',
      {},
      create('input', { type: 'radio', name: 'element', value: tag, checked: index === 0 }),
      tag,
    ),
  );
  $('elements').append(...choices);
}

function showAttributes() {
  $('attributes').replaceChildren(...[...attributesOf[tag()], ...shared].map(field));
}

const tag = () => form.elements.element.value;

function chosenAttributes() {
  const chosen = {};
  for (const { name, flag } of [...attributesOf[tag()], ...shared]) {
    const control = form.elements[name];
    if (flag ? control.checked : control.value) chosen[name] = flag ? '' : control.value;
  }
  return chosen;
}

function show() {
  const element = create(tag(), chosenAttributes());
  const { width, ground, font, page } = form.elements;
  const [lang, dir] = page.value.split(' ');
  const stage = $('stage');
  stage.className = ground.value;
  stage.style.inlineSize = width.value && `${width.value}px`;
  stage.style.fontFamily = font.value;
  stage.lang = lang;
  stage.dir = dir;
  stage.replaceChildren(element);
  const startTag = element.cloneNode().outerHTML.replace(/<\/.*/, '').replaceAll('=""', '');
  $('snippet').textContent = [
    '<script src="hrd.en.js" async></script>',
    startTag,
    '  <p>Your own words, for visitors whose browser runs no scripts.</p>',
    `</${tag()}>`,
  ].join('\n');
  $('copied').textContent = '';
}

async function copy() {
  try {
    await navigator.clipboard.writeText($('snippet').textContent);
    $('copied').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren($('snippet'));
    $('copied').textContent = 'Selected; copy it by hand.';
  }
}

form.addEventListener('input', ({ target }) => {
  if (target.name === 'element') showAttributes();
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
$('copy').addEventListener('click', copy);

// On a phone, what visitors see comes first.
if (matchMedia('(max-width: 56rem)').matches) {
  for (const group of form.querySelectorAll('details')) group.open = false;
}

showElements();
showAttributes();
show();
