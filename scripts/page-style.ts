import { readFileSync } from 'node:fs';
import type { PageStyle } from '../src/static/standalone-page.ts';
import { hash } from './hash.ts';

const text = `\n${readFileSync('src/static/standalone-page.css', 'utf8')}`;

export const pageStyle: PageStyle = { text, hash: hash('sha256', text) };
