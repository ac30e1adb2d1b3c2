/** The elements in templates of Vue. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ElementAttributes } from '../dist/attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: DefineComponent<ElementAttributes[Tag] & HTMLAttributes>;
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
