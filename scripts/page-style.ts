import { readFileSync } from 'node:fs';
import { palette } from '../src/elements/palette.ts';
import type { PageStyle } from '../src/static/standalone-page.ts';
import { hash } from './hash.ts';

const text = palette.cssText + readFileSync('src/static/standalone-page.css', 'utf8');

export const pageStyle: PageStyle = { text, hash: hash('sha256', text) };
