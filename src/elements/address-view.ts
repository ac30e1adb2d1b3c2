import { html, isServer } from 'lit';
import type { Content } from '../words/types.js';
import { mailto } from './address.js';
import type { ContactState } from './contact-element.js';
import { fresh, note } from './templates.js';

/** The address to read, select, copy or write to; who gave it, and a caution. */
export const addressView = (
  { caution, inDanger, write, copy }: Content['contact'],
  email: string,
  given: string,
  { copyAddress }: ContactState,
) =>
  fresh(
    email,
    html`<address part="address">
        <p><strong id="address" lang="en" dir="ltr" translate="no">${breakable(email)}</strong></p>
      </address>
      ${note(given, 'label')}
      <p part="caution"><strong id="caution">${caution}</strong> ${inDanger}</p>
      <div class="actions">
        <button
          type="button"
          part="button copy"
          aria-describedby="address"
          ?hidden="${isServer}"
          @click="${copyAddress}"
        >
          ${copy}
        </button>
        <a part="button write" href="${mailto(email)}" aria-describedby="address caution"
          >${write}</a
        >
      </div>`,
  );

/**
 * Lets a long address wrap after the at sign and before a dot, but leaves no “.gov” alone on a line.
 * Each `<wbr>` is hidden, because Chromium reports it to screen readers as a space.
 */
const breakable = (email: string) =>
  email
    .match(/\.?[^.@]+(?:@|\.\w{2,4}$)?/g)!
    .map((piece) => html`<wbr aria-hidden="true" />${piece}`);
