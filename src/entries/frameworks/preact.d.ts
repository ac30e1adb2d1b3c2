/** The elements in JSX of Preact. */
// From there, because both Preact 10 and 11 export it there.
import type { HTMLAttributes } from 'preact/compat';
import type { ElementAttributes } from '../attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: ElementAttributes[Tag] &
    HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
