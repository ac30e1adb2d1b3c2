/** The elements in templates of Vue. */
import type { HTMLAttributes } from 'vue';
import type { ElementAttributes } from '../attributes.js';

/** Vue's tools look for `heading-level` under the name `headingLevel`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type InCamelCase<Attributes> = {
  [Name in keyof Attributes as Camel<Name & string>]: Attributes[Name];
};

/** What Vue itself reads on any tag; only newer versions export a type for it. */
interface ReadByVue {
  key?: PropertyKey;
  ref?: unknown;
}

type Elements = {
  [Tag in keyof ElementAttributes]: new () => HTMLElementTagNameMap[Tag] & {
    $props: InCamelCase<ElementAttributes[Tag]> & HTMLAttributes & ReadByVue;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}

  /** An attribute of HTML that Vue's types lack; `strictTemplates` would refuse it. */
  interface HTMLAttributes {
    slot?: string;
  }
}
