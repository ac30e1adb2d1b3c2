/** The custom elements manifest that was built last, and the elements in it. */
import { readFileSync } from 'node:fs';
import type { CustomElement } from 'custom-elements-manifest/schema';
import type { Tag } from '../src/elements/index.ts';

type Element = CustomElement & Required<Pick<CustomElement, 'attributes'>> & { tagName: Tag };

export const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

export const elements = (manifest.modules as { declarations: Element[] }[])
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

export const tags = elements.map(({ tagName }) => tagName);
