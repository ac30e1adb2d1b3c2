import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { expect, fixture } from '@open-wc/testing';
import '../../src/entries/hrd-definition.js';
import type { HrdDefinition } from '../../src/entries/hrd-definition.js';
import { en } from '../../src/words/en.js';
import { until } from '../support/until.js';

describe('in an app that hydrates what Lit rendered on a server', () => {
  it('draws anew what a server has rendered, maybe by an older version', async () => {
    const page = await fixture('<div></div>');
    page.setHTMLUnsafe(
      '<hrd-definition><template shadowrootmode="open"><p>Older words</p></template></hrd-definition>',
    );
    // Firefox makes it an element of ours a moment later.
    const element = page.firstElementChild as HrdDefinition;
    await until(() => element.matches(':defined'));
    await element.updateComplete;
    const root = element.shadowRoot!;
    expect(root.querySelector('h2')!.innerText).to.equal(en.definition.heading);
    expect(root.textContent).to.not.contain('Older words');
    expect(
      getComputedStyle(root.querySelector('[part=quotation]')!).borderInlineStartWidth,
    ).to.equal('4px');
  });
});
