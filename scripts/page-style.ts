import { readFileSync } from 'node:fs';
import { palette } from '../src/elements/palette.ts';
import type { PageStyle } from '../src/static/standalone-page.ts';
import { hash } from './hash.ts';

const read = (name: string) => readFileSync(`src/static/${name}.css`, 'utf8');

/** For the plain text on a website's own page. */
export const textStyle = read('hrd-text');

const text = palette.cssText + textStyle + read('standalone-page');

export const pageStyle: PageStyle = { text, hash: hash('sha256', text) };
