/** What the check of a page knows here: the release, and what its elements show. */
import { integrity } from 'virtual:release';
import { today } from '../src/elements/contact-rules.js';
import { version } from '../src/elements/version.js';
import { print } from '../src/static/html-tree.js';
import { plainText } from '../src/static/static-html.js';
import type { Knowledge } from './checker/knowledge.js';
import { draw } from './drawing.js';

export const knowledge = (): Knowledge => ({
  version,
  integrity,
  today: today(),
  async htmlOf(tag, attributes) {
    const [rendered] = await draw([{ tag, attributes: { ...attributes }, added: undefined }]);
    return print(plainText(rendered!));
  },
});
