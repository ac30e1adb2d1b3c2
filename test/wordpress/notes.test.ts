/** What people who can edit a post are told of its shortcode. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/visit.js';
import { withoutSite } from './needs.js';
import { useWebsite } from './website.js';

const visit = useBrowser();

describe('a note after the card', { skip: withoutSite }, () => {
  const { as, publish } = useWebsite();

  const notes = {
    'an option that is not understood': ['theme="pink"', /theme="pink" is not understood/],
    'a contact that is not shown': ['email="name@example.org"', /No contact is shown/],
  } as const;
  for (const [about, [option, note]] of Object.entries(notes)) {
    it(`on ${about} is for those who can edit the post`, async () => {
      const { link } = await publish('author', `[hrd_widgets element="contact-card" ${option} /]`);
      for (const role of ['author', 'editor'] as const) {
        const { storageState } = await as(role);
        const { page } = await visit(link, { storageState });
        await page.getByText(note).waitFor();
      }
      const { storageState } = await as('contributor');
      for (const options of [{ storageState }, {}]) {
        const { page } = await visit(link, options);
        assert.equal(await page.getByText(note).count(), 0);
      }
    });
  }
});
