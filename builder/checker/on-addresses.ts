/** The e-mail address that visitors read, and the day on which it was compared. */
import { plainDate } from '../../src/elements/address.js';
import { monrovia } from '../../src/words/contacts.js';
import { dayInWords, isOld } from '../comparison.js';
import { addressesIn, hiderOf, type MailAddresses } from './addresses.js';
import { finding, type Finding } from './findings.js';
import { placeName } from './names.js';
import type { LooseText, Place } from './ours.js';
import type { PageElement } from './page.js';
import { addressOf, isElsewhere, isPartners, showsContact } from './place-options.js';
import type { Rule } from './rule.js';
import { markOf, nameOfText } from './text-names.js';
import { withoutHelp } from './unmarked.js';

export const onAddresses: Rule = ({ ours: { places, texts }, knowledge: { today } }) => [
  ...places.filter(showsContact).flatMap((place) => [...onPlace(place, today)]),
  ...texts.flatMap((text) => [...onText(text)]),
];

function* onPlace(place: Place, today: string): Generator<Finding> {
  const { node, tag, texts, shadow } = place;
  const name = placeName(tag);
  if (isElsewhere(place)) yield finding('address-elsewhere', node, { place: name });
  yield* onDay(place, today);
  const parts = [...texts, ...(shadow ? [shadow] : [])];
  if (!parts.length || texts.some((text) => (markOf(text).tag ?? tag) !== tag)) return;
  const hider = parts.map(hiderOf).find(Boolean);
  if (hider) {
    yield finding('address-hidden', node, { place: name, ...hider });
    return;
  }
  const addresses = addressesIn(parts);
  yield* linksElsewhere(addresses, name, node);
  yield* shownIn(addresses, place, name);
}

function* shownIn({ shown }: MailAddresses, place: Place, name: string): Generator<Finding> {
  const { node } = place;
  const expected = addressOf(place);
  const other = shown.find(({ address }) => !isSame(address, expected));
  const values = { place: name, expected: expected ?? '' };
  if (other) {
    yield finding(codeOfOther(place, other.address), other.at, {
      ...values,
      shown: other.address,
      expected: expected ?? 'none',
    });
  } else if (!expected) {
    yield finding('address-not-given', node, values);
  } else if (!shown.length) {
    yield finding('address-missing', node, values);
  } else {
    const whose = isPartners(place)
      ? 'It is the one that your website gave.'
      : 'It is the one that the U.S. page gave.';
    yield finding('address-right', shown[0]!.at, { ...values, shown: shown[0]!.address, whose });
  }
}

function codeOfOther(place: Place, shown: string) {
  if (!isPartners(place)) return 'address-not-ours';
  return isSame(shown, monrovia.email) ? 'address-of-monrovia' : 'address-not-option';
}

function* onText({ node, nodes }: LooseText): Generator<Finding> {
  const place = nameOfText(node);
  const hider = nodes.map(hiderOf).find(Boolean);
  if (hider) {
    yield finding('address-hidden', node, { place, ...hider });
    return;
  }
  const addresses = addressesIn(withoutHelp(nodes));
  yield* linksElsewhere(addresses, place, node);
  const [first] = addresses.shown;
  if (!first) return;
  const values = { place, shown: first.address, whose: 'It is the one that the U.S. page gave.' };
  const code = isSame(first.address, monrovia.email) ? 'address-right' : 'address-own';
  yield finding(code, first.at, values);
}

/** One finding: a second link goes where the first goes. */
function* linksElsewhere({ shown, links }: MailAddresses, place: string, node: PageElement) {
  const [first] = shown;
  const other = first && links.find(({ address }) => !isSame(address, first.address));
  if (!other) return;
  const values = { place, target: other.address, shown: first.address };
  yield finding('address-link-differs', other.at ?? node, values);
}

const isSame = (address: string, other: string | undefined) =>
  address.toLowerCase() === other?.toLowerCase();

function* onDay(place: Place, today: string): Generator<Finding> {
  const { node, tag, form, options } = place;
  const value = options['checked-on'];
  if (value === undefined) return;
  const from =
    (isPartners(place) ? plainDate(options.published ?? '') : undefined) ?? monrovia.published;
  const day = plainDate(value);
  const name = { place: placeName(tag) };
  if (!day || day < from || day > today) {
    const option = form === 'tag' ? 'checked-on' : 'data-hrd-checked-on';
    yield finding('checked-not-a-day', node, { ...name, option, value: value.slice(0, 60), from });
  } else if (isOld(day, today)) {
    yield finding('checked-long-ago', node, { ...name, day: dayInWords(day) });
  }
}
