/** WordPress's editors, as people use them. */
import type { Page } from 'playwright-core';

export interface Editor {
  name: string;
  /** What tells the server which editor to send. */
  headers: Record<string, string>;
  setTitle: (page: Page, title: string) => Promise<void>;
  /** Writes lines into an empty post. */
  write: (page: Page, lines: readonly string[]) => Promise<void>;
  /** What the editor shows of a post. */
  read: (page: Page) => Promise<string>;
  /** Publishes, or whatever else the writer may do with the post. */
  save: (page: Page) => Promise<void>;
}

/** Where the post is: newer versions have it in a frame. */
async function post(page: Page) {
  const frame = page.locator('iframe[name=editor-canvas]');
  await frame.or(page.locator('.wp-block-post-title')).first().waitFor();
  return (await frame.count()) ? frame.contentFrame().locator('body') : page.locator('body');
}

const title = async (page: Page) => (await post(page)).locator('.wp-block-post-title');

const shortcode = async (page: Page) => (await post(page)).locator('.wp-block-shortcode textarea');

const blocks: Editor = {
  name: 'the block editor, in a block “Shortcode”',
  headers: {},
  setTitle: async (page, text) => (await title(page)).fill(text),
  async write(page, lines) {
    await (await title(page)).press('Enter');
    await page.keyboard.type('/shortcode');
    await page.getByRole('option', { name: 'Shortcode', exact: true }).click();
    await (await shortcode(page)).fill(lines.join('\n'));
  },
  read: async (page) => (await shortcode(page)).inputValue(),
  async save(page) {
    const button = (region: string) =>
      page
        .getByRole('region', { name: region })
        .getByRole('button', { name: /^(Publish|Submit for Review|Update|Save)$/ });
    const confirmation = button('Editor publish');
    const saved = page.locator('.components-snackbar');
    await button('Editor top bar').click();
    await confirmation.or(saved).first().waitFor();
    if (await confirmation.count()) await confirmation.click();
    await saved.waitFor();
  },
};

/** The classic editor, which people write in after they chose a tab. */
const classic = (
  tab: 'tmce' | 'html',
  type: (page: Page, lines: readonly string[]) => Promise<void>,
  read: (page: Page) => Promise<string>,
) => ({
  headers: { 'x-classic-editor': '' },
  setTitle: (page: Page, text: string) => page.locator('#title').fill(text),
  async write(page: Page, lines: readonly string[]) {
    // Begins when the title is left. Meanwhile the button looks as if it worked, and does nothing.
    const draft = page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('wp_autosave')),
    );
    await page.locator(`#content-${tab}`).click();
    await type(page, lines);
    await draft;
  },
  async read(page: Page) {
    await page.locator(`#content-${tab}`).click();
    return read(page);
  },
  async save(page: Page) {
    await page.locator('#publish:not(.disabled)').click();
    await page.locator('#message').waitFor();
  },
});

const visualBody = (page: Page) => page.frameLocator('#content_ifr').locator('body');

const visual: Editor = {
  name: 'the classic editor, on its tab “Visual”',
  ...classic(
    'tmce',
    async (page, lines) => {
      await visualBody(page).click();
      for (const line of lines) {
        await visualBody(page).pressSequentially(line);
        await visualBody(page).press('Enter');
      }
    },
    (page) => visualBody(page).innerText(),
  ),
};

const code: Editor = {
  name: 'the classic editor, on its tab “Code”',
  ...classic(
    'html',
    (page, lines) => page.locator('#content').fill(lines.join('\n')),
    (page) => page.locator('#content').inputValue(),
  ),
};

export const editors = [blocks, visual, code];
