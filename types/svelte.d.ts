/** The elements in templates of Svelte. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementAttributes } from '../dist/attributes.js';

/** Svelte would write `false` as a word into the attribute, which switches it on; `null` removes it. */
type Attributes<All> = { [Name in keyof All]: Exclude<All[Name], false> | null };

type Elements = {
  [Tag in keyof ElementAttributes]: Attributes<ElementAttributes[Tag]> &
    HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
