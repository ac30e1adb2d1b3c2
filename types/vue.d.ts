/** The elements in templates of Vue. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementAttributes } from '../dist/attributes.js';

/** Vue's tools look for `heading-level` under the name `headingLevel`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** Vue would write `false` as a word into the attribute, which switches it on; `null` removes it. */
type Attributes<All> = {
  [Name in keyof All as Camel<Name & string>]: Exclude<All[Name], false> | null;
};

type Elements = {
  [Tag in keyof ElementAttributes]: new () => HTMLElementTagNameMap[Tag] & {
    $props: Attributes<ElementAttributes[Tag]> & HTMLAttributes & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}

  /** An attribute of HTML that Vue's types lack; `strictTemplates` would refuse it. */
  interface HTMLAttributes {
    slot?: string;
  }
}
