import { expect, fixture } from '@open-wc/testing';
import '../../src/entries/hrd-background.js';

describe('hrd-background', () => {
  it('gives the objective, the timeline, Article 1 and the Guidelines', async () => {
    const element = await fixture('<hrd-background></hrd-background>');
    await expect(element).shadowDom.to.equalSnapshot();
  });
});
