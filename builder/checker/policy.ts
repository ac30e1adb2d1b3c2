/** Whether a Content Security Policy that stands in the page lets a script line run. */
import { isSameSite, urlOf, type Addresses } from './own-address.js';
import { attribute, type Page, type PageElement } from './page.js';
import type { ScriptLine } from './script-line.js';

/** The first policy that forbids it. What the server sends besides cannot be seen. */
export const forbiddingPolicy = (
  page: Page,
  line: ScriptLine,
  addresses: Addresses,
): PageElement | undefined =>
  page.elements
    .filter(
      (each) =>
        each.tagName === 'meta' &&
        /^content-security-policy$/i.test(attribute(each, 'http-equiv') ?? ''),
    )
    .slice(0, mostPolicies)
    .find((each) => forbids(attribute(each, 'content') ?? '', line, addresses));

/** A page has one, or a few. */
const mostPolicies = 20;

/** Longer ones are nobody’s, and each source is compared with each value of `integrity`. */
const longestPolicy = 10_000;
const longestIntegrity = 2000;

function forbids(policy: string, line: ScriptLine, addresses: Addresses) {
  if (policy.length > longestPolicy) return false;
  const directives = new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name, ...sources]) => [name!.toLowerCase(), sources] as const)
      // Of a name that stands twice, the first counts.
      .reverse(),
  );
  const sources = ['script-src-elem', 'script-src', 'default-src']
    .map((name) => directives.get(name))
    .find(Boolean);
  if (!sources) return false;
  // It makes browsers pass over all that names a place.
  const counting = sources.includes("'strict-dynamic'")
    ? sources.filter((source) => /^'(?:nonce|sha)/.test(source))
    : sources;
  return !counting.some((source) => allows(source, line, addresses));
}

/** What cannot be known from here is taken for allowed. */
function allows(
  source: string,
  { node, src, isSaved }: ScriptLine,
  { own, base }: Addresses,
): boolean {
  const nonce = attribute(node, 'nonce');
  if (nonce !== undefined && source === `'nonce-${nonce}'`) return true;
  const integrity = (attribute(node, 'integrity') ?? '').slice(0, longestIntegrity);
  if (integrity.split(/\s+/).includes(source.slice(1, -1))) return true;
  const isQuoted = source.startsWith("'");
  if (isQuoted && source !== "'self'") return false;
  const url = urlOf(src, base);
  if (source === "'self'") return isSaved || !own || !url || isSameSite(own, url);
  if (isSaved || !url) return true;
  return isHostAllowed(source, url);
}

function isHostAllowed(source: string, { protocol, host, hostname, pathname }: URL) {
  if (source === '*' || source === protocol) return true;
  const [, scheme, name, port, path] =
    source.match(/^(?:([a-z][\w+.-]*:)\/\/)?([^/:]+)(:[\d*]+)?(\/.*)?$/i) ?? [];
  if (!name || (scheme && scheme !== protocol && scheme !== 'http:')) return false;
  const isHost = name.startsWith('*.') ? hostname.endsWith(name.slice(1)) : hostname === name;
  const isPort = !port || port === ':*' || host.endsWith(port);
  const isPath =
    !path || path === '/' || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path);
  return isHost && isPort && isPath;
}
