/** The elements in JSX of React. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementAttributes } from '../attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: ElementAttributes[Tag] &
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
