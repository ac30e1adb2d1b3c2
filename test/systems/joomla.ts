/** Joomla 4 and 5: TinyMCE, the text filter of all but super users, and what hides mail addresses. */
import { cloakedByJoomla } from '../support/joomla.js';
import { inTinymce } from './editors.js';
import { withoutPackages } from './packages.js';
import type { Simulation } from './simulation.js';

/** https://github.com/joomla-framework/filter/blob/0831cd5a47dc3e76401e9cd6e52f39703a215282/src/InputFilter.php */
const blockedTags = [
  ...['applet', 'body', 'bgsound', 'base', 'basefont', 'canvas', 'embed', 'frame', 'frameset'],
  ...['head', 'html', 'id', 'iframe', 'ilayer', 'layer', 'link', 'meta', 'name', 'object'],
  ...['script', 'style', 'title', 'xml'],
];
const blockedAttributes = ['action', 'background', 'codebase', 'dynsrc', 'formaction', 'lowsrc'];

/** What the filter leaves of HTML as the editor writes it. Of comments and of tags with a hyphen, nothing. */
const filtered = (html: string) =>
  html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(\/?)([\w-]+)([^>]*)>/g, (_, slash: string, tag: string, attributes: string) => {
      if (tag.includes('-') || blockedTags.includes(tag)) return '';
      const kept = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)]
        .filter(([, name]) => !blockedAttributes.includes(name!) && !name!.startsWith('on'))
        // It takes a reference in a value apart.
        .map(([, name, value]) => ` ${name}="${value!.replace(/&#/g, '')}"`);
      return `<${slash}${tag}${kept.join('')}>`;
    });

/** A mark in the text switches the plugin off for it, and is taken out. */
const marked = /\{emailcloak=off\}/;

const published = (html: string) =>
  marked.test(html) ? html.replace(marked, '') : cloakedByJoomla(html);

/** The settings of its editor: https://github.com/joomla/joomla-cms/blob/0054ad21080f46527e1ca2933f143d78fbff9429/plugins/editors/tinymce/src/PluginTraits/DisplayTrait.php */
const config = { invalid_elements: 'script,applet,iframe', entity_encoding: 'raw' };

/** What a person writes under the lines to switch the plugin off. */
export const withoutCloaking = '{emailcloak=off}';

/** With the mark, as the builder's steps ask for it, or without. */
export const joomla = (mark: string): Simulation => ({
  skip: withoutPackages,
  async publish(lines, openEditor) {
    const html = await inTinymce(
      lines.map((each) => each + mark),
      openEditor,
      config,
    );
    return html.map((each) => published(filtered(each)));
  },
});
