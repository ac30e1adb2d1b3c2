/** The plugin comes and goes, and is not noticed where it is not used. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { pluginFiles } from '../../scripts/wordpress.js';
import { useBrowser } from '../support/visit.js';
import { withoutSite } from './needs.js';
import { useWebsite } from './website.js';

const visit = useBrowser();

const plugin = () => zipSync(pluginFiles());

describe('the plugin', { skip: withoutSite }, () => {
  const { address, as, complaints, get, publish, run } = useWebsite();

  const plugins = async () => {
    const { storageState } = await as('administrator');
    const { page } = await visit(address('/wp-admin/plugins.php'), { storageState });
    return page;
  };
  const row = 'tr[data-plugin="hrd-widgets/hrd-widgets.php"]';
  const press = async (name: 'Activate' | 'Deactivate') => {
    await (await plugins()).locator(row).getByRole('link', { name }).click();
  };

  it('says in its row what becomes of the shortcode, and what to do before', async () => {
    const said = await (await plugins()).locator(row).innerText();
    assert.match(said, /deactivate/);
    assert.match(said, /plain HTML/);
  });

  it('is installed by “Upload Plugin”, and gives way to another version the same way', async () => {
    run(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
      require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins( 'hrd-widgets/hrd-widgets.php' );
      delete_plugins( array( 'hrd-widgets/hrd-widgets.php' ) );`);
    const { link } = await publish('editor', '[hrd_widgets /]');
    assert.doesNotMatch(await get(link), /data-hrd/);
    const { storageState } = await as('administrator');
    const { page } = await visit(address('/wp-admin/plugin-install.php?tab=upload'), {
      storageState,
    });
    const file = { name: 'plugin.zip', mimeType: 'application/zip', buffer: Buffer.from(plugin()) };
    const upload = async () => {
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: 'Install Now' }).click();
    };
    await upload();
    await page.getByRole('link', { name: 'Activate Plugin' }).click();
    assert.match(await get(link), /data-hrd="guide"/);
    await page.goto(address('/wp-admin/plugin-install.php?tab=upload'));
    await upload();
    await page.getByRole('link', { name: 'Replace current with uploaded' }).click();
    await page.getByText('Plugin updated successfully.').waitFor();
    assert.match(await get(link), /data-hrd="guide"/);
  });

  it('leaves a shortcode as text and the rest of the post as it was, deactivated', async () => {
    const { link } = await publish('editor', '<p>Before.</p>\n\n[hrd_widgets /]\n\n<p>After.</p>');
    await press('Deactivate');
    const { page, messages } = await visit(link);
    const words = await page.locator('.entry-content').innerText();
    await press('Activate');
    assert.equal(words.replace(/\s+/g, ' '), 'Before. [hrd_widgets /] After.');
    assert.deepEqual(messages, []);
    assert.match(await get(link), /data-hrd="guide"/);
  });

  it('leaves a post without the shortcode as it is, and asks the database nothing more', async () => {
    const { link } = await publish('editor', '<p>Only words.</p>');
    const withPlugin = await get(link);
    await press('Deactivate');
    const withoutPlugin = await get(link);
    await press('Activate');
    assert.match(withPlugin, /<!-- \d+ queries -->/);
    assert.equal(withPlugin, withoutPlugin);
  });

  it('stores nothing', async () => {
    const stored = () =>
      run(`global $wpdb; echo wp_json_encode( array(
        $wpdb->get_col( 'SHOW TABLES' ),
        $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name NOT LIKE '%transient%' ORDER BY 1" ),
        $wpdb->get_col( "SELECT DISTINCT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%hrd%'" ),
      ) );`);
    const { link } = await publish('editor', '[hrd_widgets /]');
    await press('Deactivate');
    const before = stored();
    await press('Activate');
    await get(link);
    assert.equal(stored(), before);
  });

  it('lets others ask for an excerpt as they like', () => {
    assert.equal(run(`echo apply_filters( 'get_the_excerpt', 'Some words' );`), 'Some words');
  });

  it('gives PHP nothing to complain of', async () => {
    const { link } = await publish('editor', '[hrd_widgets element="contact-card" what="ever" /]');
    await get(link);
    assert.doesNotMatch(complaints(), /hrd-widgets\.php/);
  });
});
