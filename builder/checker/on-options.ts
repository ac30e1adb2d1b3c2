/** The options of tags and placeholders: their names and values. */
import { contactRules } from '../../src/elements/contact-rules.js';
import type { Choice, Option } from '../option-types.js';
import { checkedOn, options, optionsOf } from '../options.js';
import { finding, type Finding } from './findings.js';
import { placeName } from './names.js';
import { nameWithSlip } from './nearest-name.js';
import type { Place } from './ours.js';
import type { Rule } from './rule.js';

export const onOptions: Rule = ({ ours: { places } }) =>
  places.flatMap((place) => [...wrongNames(place), ...wrongValues(place)]);

const allNames = ['lang', ...options.map(({ attribute }) => attribute)];

/** What each element may have in HTML, or what the marks of a text are called. */
const others = ['dir', 'text'];

const mostAttributes = 100;

function* wrongNames(place: Place): Generator<Finding> {
  const own = ['lang', ...optionsOf(place.tag).map(({ attribute }) => attribute)];
  for (const { name } of place.node.attrs.slice(0, mostAttributes)) {
    const base = name.replace(/^data-(hrd-)?/, '');
    const right = writtenFor(place, base);
    if (name === right && own.includes(base)) continue;
    const code = codeOfName(place, name, base, own);
    if (!code) continue;
    const meant = own.includes(base) ? base : nameWithSlip(base, own);
    yield finding(code, place.node, {
      place: placeName(place.tag),
      option: name.slice(0, 60),
      nearest: meant ? writtenFor(place, meant) : '',
    });
  }
}

const writtenFor = ({ form }: Place, option: string) =>
  form === 'tag' ? option : `data-hrd-${option}`;

/** Other attributes of a page's own are no concern of ours. */
function codeOfName({ form }: Place, name: string, base: string, own: readonly string[]) {
  const isOfHtml = name === 'lang' || others.includes(base);
  if (isOfHtml || name === 'data-hrd') return undefined;
  if (own.includes(base)) return 'option-misspelt';
  if (allNames.includes(base)) return 'option-of-another';
  if (isGlobal(name)) return undefined;
  if (nameWithSlip(base, own)) return 'option-misspelt';
  return form === 'placeholder' && name.startsWith('data-hrd-') ? 'option-unknown' : undefined;
}

const globals = /^(class|id|style|slot|hidden|title|role|part|is|translate|tabindex|aria-.+|on.+)$/;

const isGlobal = (name: string) => globals.test(name) || /^data-(?!hrd-)/.test(name);

function* wrongValues(place: Place): Generator<Finding> {
  for (const option of optionsOf(place.tag)) {
    const value = place.options[option.attribute];
    // The day is told of together with its age.
    if (value === undefined || option === checkedOn || isAccepted(option, value)) continue;
    yield finding('option-value', place.node, {
      place: placeName(place.tag),
      option: writtenFor(place, option.attribute),
      value: value.slice(0, 60),
      accepted: acceptedOf(option),
    });
  }
}

function isAccepted(option: Option, value: string) {
  switch (option.kind) {
    case 'flag':
      return true;
    case 'choice':
      return valuesOf(option).includes(value);
    case 'subset':
      return value
        .slice(0, 500)
        .trim()
        .split(/\s+/)
        .every((each) => valuesOf(option).includes(each));
    case 'text':
      // An empty one says that there is none.
      return !value.trim() || option.check(value) !== undefined;
  }
}

const valuesOf = ({ values, byDefault }: Pick<Choice, 'values' | 'byDefault'>) =>
  [byDefault, ...values.map(([value]) => value)].filter(Boolean);

function acceptedOf(option: Option) {
  if (option.kind === 'flag') return '';
  if (option.kind === 'text') {
    return contactRules[option.attribute as keyof typeof contactRules].accepted;
  }
  const list = valuesOf(option).sort().join(', ');
  return option.kind === 'subset'
    ? `one or more of these, with spaces between: ${list}`
    : `one of these: ${list}`;
}
