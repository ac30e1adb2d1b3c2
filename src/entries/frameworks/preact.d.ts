/** The elements in JSX of Preact. */
import type { JSX } from 'preact';
import type { ElementAttributes } from '../attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: ElementAttributes[Tag] &
    JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
