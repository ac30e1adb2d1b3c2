/** What editors give back of lines that were put into their view of the source. */
import { packageFile } from './packages.js';
import type { OpenEditor } from './simulation.js';

declare const CKEDITOR: Record<string, unknown> & {
  ClassicEditor: {
    create(
      place: Element,
      config: object,
    ): Promise<{ setData(html: string): void; getData(): string }>;
  };
};
export interface Tinymce {
  init(config: object): Promise<{ setContent(html: string): void; getContent(): string }[]>;
}
declare const tinymce: Tinymce;

export interface CkeditorConfig {
  plugins: readonly string[];
  /** What General HTML Support allows: attributes by patterns of tags. */
  allow: readonly { tags: string; attributes: true | readonly string[] }[];
}

export async function inCkeditor(
  lines: readonly string[],
  openEditor: OpenEditor,
  config: CkeditorConfig,
) {
  const page = await openEditor(
    `<script src="${packageFile('ckeditor5/dist/browser/ckeditor5.umd.js')}"></script>`,
  );
  return page.evaluate(
    async ({ lines, config: { plugins, allow } }) => {
      const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('#editor')!, {
        licenseKey: 'GPL',
        plugins: plugins.map((name) => CKEDITOR[name]),
        htmlSupport: {
          allow: allow.map(({ tags, attributes }) => ({
            name: new RegExp(`^(${tags})$`),
            attributes,
            ...(attributes === true && { classes: true, styles: true }),
          })),
        },
      });
      return lines.map((each) => {
        editor.setData(each);
        return editor.getData();
      });
    },
    { lines, config },
  );
}

export async function inTinymce(
  lines: readonly string[],
  openEditor: OpenEditor,
  config: Record<string, unknown> = {},
) {
  const page = await openEditor(`<script src="${packageFile('tinymce/tinymce.min.js')}"></script>`);
  return page.evaluate(
    async ({ lines, config }) => {
      const [editor] = await tinymce.init({
        selector: '#editor',
        license_key: 'gpl',
        promotion: false,
        plugins: 'code lists link',
        ...config,
      });
      return lines.map((each) => {
        editor!.setContent(each);
        return editor!.getContent();
      });
    },
    { lines, config },
  );
}

/** What the editor has of words that stand in the clipboard with their format. */
export async function pastedIntoTinymce(lines: readonly string[], openEditor: OpenEditor) {
  const page = await openEditor(`<script src="${packageFile('tinymce/tinymce.min.js')}"></script>`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const editor = await page.evaluateHandle(async () => {
    const [editor] = await tinymce.init({
      selector: '#editor',
      license_key: 'gpl',
      promotion: false,
      plugins: 'lists link',
    });
    return editor!;
  });
  const contents: string[] = [];
  for (const each of lines) {
    await editor.evaluate(async (editor, each) => {
      editor.setContent('');
      const words = new Blob([each], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': words })]);
    }, each);
    await page.frameLocator('iframe').locator('body').press('Control+V');
    contents.push(await editor.evaluate((editor) => editor.getContent()));
  }
  return contents;
}
