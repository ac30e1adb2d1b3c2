/**
 * What the lines of the WordPress plugin's texts depend on. Each fact is a pattern for PHP, for the options
 * written as lines, `sections=contact support`, with the defaults among them, and `help` if there is some.
 */
import { monrovia } from '../src/words/contacts.ts';
import { topics } from '../src/words/topics.ts';

const quoted = (text: string) => text.replace(/[^\w ]/g, '\\$&');

const has = (pattern: string) => `(?=[\\s\\S]*^${pattern})`;
const lacks = (pattern: string) => `(?![\\s\\S]*^${pattern})`;
const when = (...conditions: string[]) => `~\\A${conditions.join('')}~m`;

/** Whether one of these is given, and is not Monrovia's. */
const differs = (fields: readonly (keyof typeof monrovia)[]) =>
  `(?:${fields.map((field) => `${field}=(?!${quoted(monrovia[field])}$)`).join('|')})`;

const partner = differs(['embassy', 'country', 'email', 'source', 'published']);
const monroviasAddress = `(?i:email=${quoted(monrovia.email)}$)`;
const another = differs(['embassy', 'country']);
const noAddress = `(?:${lacks('email=.')}|${has(monroviasAddress)}${has(another)})`;
const allTopics = topics.map((topic) => has(`topics=.*${topic}`)).join('');

export const facts = {
  own: when(lacks(partner)),
  partner: when(has(partner)),
  address: when(`(?:${lacks(partner)}|(?!${noAddress}))`),
  'no address': when(has(partner), noAddress),
  'own, unchecked': when(lacks(partner), lacks('checked-on=.')),
  'own, checked': when(lacks(partner), has('checked-on=.')),
  checked: when(has('checked-on=.')),
  embassy: when(has('embassy=.')),
  country: when(has('country=.')),
  source: when(has('source=.')),
  published: when(has('published=.')),
  'contact first': when(has('sections=contact')),
  'contact later': when(has('sections=.* contact')),
  'no contact': when(lacks('sections=.*contact')),
  'contact alone': when(has('sections=contact$')),
  'more than contact': when(lacks('sections=contact$')),
  examples: when(lacks('no-examples=')),
  'no examples': when(has('no-examples=')),
  list: when(has('layout=list')),
  details: when(has('layout=details')),
  'all ways': when(allTopics),
  'some ways': when(`(?!${allTopics})`),
  ...Object.fromEntries(topics.map((topic) => [topic, when(has(`topics=.*${topic}`))])),
  simplified: when(lacks('lang=zh-Hant')),
  traditional: when(has('lang=zh-Hant')),
  help: when(has('help$')),
  'no help': when(lacks('help$')),
} as const;
