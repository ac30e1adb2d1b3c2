/** Gives the elements all languages, or the one of a one-language script file. */
import { know, known } from './elements/languages.js';
import { languages } from './entries/languages/all.js';

// The languages that an app has chosen stay, also where a part of it is loaded later.
if (!known.length) know(languages);
