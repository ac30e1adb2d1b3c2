/** Something to copy, with the button that copies it. */
import { asFile } from '../src/static/standalone-page.js';
import { create, say } from './dom.js';
import type { Block } from './plan-types.js';

/** Addresses of the files that are offered, given back when others take their place. */
const downloads: string[] = [];

export function forgetDownloads() {
  for (const address of downloads.splice(0)) URL.revokeObjectURL(address);
}

export function downloadAddress(html: string) {
  const address = URL.createObjectURL(new Blob([asFile(html)], { type: 'text/html' }));
  downloads.push(address);
  return address;
}

/** Puts it where a place that takes formatted text finds it so, and any other finds the plain text. */
function write({ code, formatted }: Block) {
  if (!formatted) return navigator.clipboard.writeText(code);
  const asBlob = (text: string, type: string) => new Blob([text], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': asBlob(code, 'text/plain'),
      'text/html': asBlob(formatted, 'text/html'),
    }),
  ]);
}

/** A button that copies a block. Where the browser refuses, it selects the lines that are shown. */
export function copyButton(block: Block, lines: HTMLTextAreaElement) {
  const button = create('button', { type: 'button' }, block.label);
  // The live region speaks it; this is for the eye, beside the button.
  const said = create('span', { class: 'said', 'aria-hidden': 'true' });
  const tell = (message: string) => {
    said.textContent = message;
    say(message);
  };
  button.addEventListener('click', async () => {
    try {
      await write(block);
      tell('Copied.');
    } catch {
      lines.select();
      tell('Selected. Now copy it yourself: your browser does not let this page do it.');
    }
  });
  return [button, said];
}

/** The block with its lines, its button and its file. */
export function blockView(block: Block) {
  const { id, label, about, code, file } = block;
  const name = label.replace(/^Copy (the )?/, 'To copy: ');
  const attributes = { 'aria-label': name, rows: '4', spellcheck: 'false', translate: 'no' };
  const lines = create('textarea', { ...attributes, readonly: true }, code);
  const [button, said] = copyButton(block, lines);
  const buttons = create('p', { class: 'actions' }, button!);
  if (file) {
    const href = downloadAddress(code);
    buttons.append(create('a', { class: 'button quiet', href, download: file }, `Save ${file}`));
  }
  buttons.append(said!);
  return create(
    'div',
    { class: 'block', 'data-block': id },
    ...(about ? [create('p', {}, about)] : []),
    buttons,
    lines,
  );
}
