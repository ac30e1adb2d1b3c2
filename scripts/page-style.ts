import { readFileSync } from 'node:fs';
import type { PageStyle } from '../src/standalone-page.ts';
import { hash } from './hash.ts';

const text = readFileSync('src/standalone-page.css', 'utf8').replace(/^(?=.)/gm, '      ');

export const pageStyle: PageStyle = { text, hash: hash('sha256', `\n${text}    `) };
