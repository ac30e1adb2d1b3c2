/** WordPress's own functions, which need no database. */
import { existsSync, readFileSync } from 'node:fs';
import { debianPath } from '../scenarios/debian.js';
import { skipUnless } from '../support/skip-unless.js';
import type { Tinymce } from './editors.js';
import { canRun, printed } from './programs.js';
import type { OpenEditor, Simulation } from './simulation.js';

export const wordpress = debianPath('wordpress');
const isHere = existsSync(`${wordpress}/wp-includes/kses.php`) && canRun('php', '--version');

export const withoutWordpress = skipUnless(isHere, 'needs PHP and the Debian package wordpress');

/** What is left of each HTML after some of WordPress's functions. */
export const afterWordpress = (list: readonly string[], ...functions: string[]) =>
  printed('php', ['test/systems/wordpress.php', wordpress, ...functions], list);

/** How the block editor keeps lines in a block. */
const inBlocks = (name: 'html' | 'shortcode') => (lines: readonly string[]) =>
  lines.map((each) => `<!-- wp:${name} -->\n${each}\n<!-- /wp:${name} -->`);

const asBlocks = inBlocks('html');
export const asShortcodeBlocks = inBlocks('shortcode');

/** What visitors get of what a role saved: administrators and editors may save everything. */
const published = (
  prepare: (lines: readonly string[]) => readonly string[],
  ...save: string[]
) => ({
  skip: withoutWordpress,
  publish: (lines: readonly string[]) =>
    afterWordpress(prepare(lines), ...save, 'as_visitors_get_it'),
});

const asTheyAre = (lines: readonly string[]) => lines;

export const wordpressBlock: Simulation = published(asBlocks);
export const wordpressCode: Simulation = published(asTheyAre);
export const wordpressKsesBlock: Simulation = published(asBlocks, 'wp_kses_post');
export const wordpressKsesCode: Simulation = published(asTheyAre, 'wp_kses_post');

declare const tinymce: Tinymce;
declare const wp: { editor: { autop(text: string): string; removep(html: string): string } };

/** What the classic editor saves of lines from its tab “Code” that are opened on the tab “Visual”. */
export async function inVisual(lines: readonly string[], openEditor: OpenEditor) {
  const scripts = [
    'wp-includes/js/utils.js',
    'wp-includes/js/tinymce/wp-tinymce.js',
    'wp-admin/js/editor.js',
  ].map((file) => `<script>${readFileSync(`${wordpress}/${file}`, 'utf8')}</script>`);
  const page = await openEditor(
    `<script src="/node_modules/jquery/dist/jquery.js"></script><script>userSettings = {}</script>${scripts.join('')}`,
  );
  return page.evaluate(async (lines) => {
    const [editor] = await tinymce.init({
      // The settings in wp-includes/class-wp-editor.php that change the content.
      selector: '#editor',
      plugins: 'wordpress,lists,hr,paste',
      skin: false,
      theme: false,
      convert_urls: false,
      fix_list_elements: true,
      entities: '38,amp,60,lt,62,gt',
      entity_encoding: 'raw',
      keep_styles: false,
      wpautop: true,
    });
    return lines.map((each) => {
      editor!.setContent(wp.editor.autop(each));
      return wp.editor.removep(editor!.getContent());
    });
  }, lines);
}

export const wordpressVisual: Simulation = {
  skip: withoutWordpress,
  publish: async (lines, openEditor) =>
    afterWordpress(await inVisual(lines, openEditor), 'as_visitors_get_it'),
};
