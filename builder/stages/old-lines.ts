/** Fills in the fields of the stages from lines that were read. */
import { control, create, find, form } from '../dom.js';
import type { Option } from '../option-types.js';
import { checkedOn, options } from '../options.js';
import { describeReading } from '../reading/describe.js';
import type { ReadChoices, Reading } from '../reading/reading.js';
import { keepComparison } from './contact.js';
import { keepFolder } from './copy.js';
import { putInOrder } from './order.js';

/** Nothing that stood in the fields stays beside what was read, but the system, which no lines say. */
export function fillIn(reading: Reading) {
  const { preset, tags = [], languages = [], options: values = {} } = reading.choices;
  const system = control('system').value;
  form.reset();
  control('system').value = system;
  if (preset) checkOnly('preset', [preset]);
  if (preset === 'choose') checkOnly('part', tags);
  control('language').value = languages[0] ?? 'en';
  checkOnly('also', languages.slice(1));
  for (const option of options) setOption(option, values[option.attribute]);
  setHelp(reading.choices);
  keepComparison(reading.choices.comparedBefore);
  // Monrovia's must not stand in for another contact that could not be read.
  if (reading.asked.includes('contact')) checkOnly('compared', ['no']);
  keepFolder(reading.choices);
  unfoldFilled();
  form.dispatchEvent(new InputEvent('input'));
  tell(system ? { ...reading, asked: reading.asked.filter((each) => each !== 'system') } : reading);
}

function checkOnly(name: string, values: readonly string[]) {
  for (const box of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
    box.checked = values.includes(box.value);
  }
}

function setOption(option: Option, value: string | undefined) {
  const { attribute } = option;
  if (option === checkedOn) return;
  if (option.kind === 'subset') {
    const all = option.values.map(([each]) => each);
    if (value) checkOnly(attribute, value.split(' '));
    if (option.isOrdered) putInOrder(attribute, value ? value.split(' ') : all);
  } else if (value !== undefined) {
    const field = control(attribute);
    if (option.kind === 'flag') field.checked = true;
    else field.value = value;
  }
}

function setHelp({ help }: ReadChoices) {
  if (!help) return;
  control('help-none').checked = help.none;
  for (const name of ['name', 'phone', 'address', 'link'] as const) {
    control(`help-${name}`).value = help[name];
  }
}

/** So that nothing that was read is out of sight. */
function unfoldFilled() {
  for (const details of form.querySelectorAll('details')) {
    const fields = [...details.querySelectorAll<HTMLInputElement>('input, select')];
    const isFilled = fields.some(({ type, checked, defaultChecked, value }) =>
      type === 'checkbox' ? checked !== defaultChecked : value && type !== 'select-one',
    );
    if (isFilled && details.id !== 'script-folder') details.open = true;
  }
}

/** Where the way through the stages begins anew. */
function tell(reading: Reading) {
  const place = find('read-lines');
  place.replaceChildren(...describeReading(reading).map((each) => create('p', {}, each)));
  place.hidden = false;
  place.focus();
}
