/** The elements in JSX of Solid. */
import type { JSX } from 'solid-js';
import type { ElementAttributes } from '../attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: ElementAttributes[Tag] &
    JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
