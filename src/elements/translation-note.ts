import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../words/types.js';
import { fill, note } from './templates.js';

/** Says that these words are a translation, and who has checked it. */
export const translationNote = (
  { translation }: Content,
  isOtherScript: boolean,
): TemplateResult | typeof nothing => {
  if (!translation) return nothing;
  const { reader, read, unread, traditional } = translation;
  return note(
    html`${reader ? fill(read, { reader }) : unread}
    ${isOtherScript && traditional ? html`<span lang="zh-Hant">${traditional}</span>` : nothing}`,
  );
};
