/** How the check names what it speaks of. */
import { langs, type Lang } from '../../src/words/types.js';
import type { Tag } from '../../src/elements/tags.js';
import { englishName } from '../language-names.js';
import { elementLabels } from '../options.js';

export const placeName = (tag: Tag) => `“${elementLabels[tag]}” (${tag})`;

export const isOurLang = (lang: string): lang is Lang => langs.some((each) => each === lang);

export const languageName = (lang: string) =>
  isOurLang(lang) ? englishName(lang) : `“${lang.slice(0, 40)}”`;
