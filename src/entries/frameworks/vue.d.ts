/** The elements in templates of Vue. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementAttributes } from '../attributes.js';

/** Vue's tools look for `heading-level` under the name `headingLevel`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type InCamelCase<Attributes> = {
  [Name in keyof Attributes as Camel<Name & string>]: Attributes[Name];
};

type Elements = {
  [Tag in keyof ElementAttributes]: new () => HTMLElementTagNameMap[Tag] & {
    $props: InCamelCase<ElementAttributes[Tag]> & HTMLAttributes & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}

  /** An attribute of HTML that Vue's types lack; `strictTemplates` would refuse it. */
  interface HTMLAttributes {
    slot?: string;
  }
}
