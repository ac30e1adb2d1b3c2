/** What a page's Content Security Policy and Trusted Types allow. */
import { script, type Scenario } from './scenario.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'";
const trusted = "require-trusted-types-for 'script'";

const hostIsDrawn =
  "document.querySelector('host-clock').shadowRoot.textContent === 'Drawn by the page'";

const policy = (name: string, policy: string, more: Partial<Scenario> = {}): Scenario => ({
  name,
  head: script,
  headers: { 'content-security-policy': policy },
  ...more,
});

export const policies: Scenario[] = [
  policy('nothing but the site’s own scripts and styles', strict),
  policy('no styles at all', "default-src 'none'; script-src 'self'; style-src 'none'"),
  policy('a nonce', "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'", {
    head: '<script src="/dist/hrd.en.js" nonce="abc" async></script>',
    recorderAttributes: 'nonce="abc"',
  }),
  policy('Trusted Types, any policy', `${strict}; ${trusted}`),
  policy('Trusted Types, ours alone', `${strict}; ${trusted}; trusted-types hrd-widgets`),
  policy(
    'Trusted Types, ours alone, two copies',
    `${strict}; ${trusted}; trusted-types hrd-widgets`,
    {
      head: `${script}<script src="/dist/hrd.en.js?2" async></script>`,
    },
  ),
  policy(
    'Trusted Types, and the page’s own Lit',
    `${strict}; ${trusted}; trusted-types lit-html hrd-widgets`,
    {
      head: '<script src="/bundle/lit.js"></script>' + script,
      holds: hostIsDrawn,
    },
  ),
  policy(
    'Trusted Types, our script before the page’s own Lit',
    `${strict}; ${trusted}; trusted-types lit-html hrd-widgets`,
    {
      head: '<script src="/dist/hrd.en.js"></script><script src="/bundle/lit.js" defer></script>',
      holds: hostIsDrawn,
    },
  ),
  policy('Trusted Types, no policy allowed', `${strict}; ${trusted}; trusted-types 'none'`, {
    shows: 'plain text',
    warnings: /could not be rendered/,
    // The attempt is the report: a page cannot be asked beforehand which names it allows.
    reports: /^trusted-types[^,]*$/,
    body: 'GUIDE<hrd-definition>Plain text</hrd-definition>',
  }),
  policy('no scripts at all', "default-src 'none'; script-src 'nonce-abc'", {
    recorderAttributes: 'nonce="abc"',
    shows: 'plain text',
    reports: /script-src/,
  }),
];
