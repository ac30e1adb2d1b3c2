/** The elements in templates of Svelte. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementAttributes } from '../attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: ElementAttributes[Tag] &
    HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
