/** Gives the elements all languages, or the one of a one-language script file. */
import { know, known } from './content/index.js';
import { languages } from './content/languages.js';

// The languages that an app has chosen stay, also where a part of it is loaded later.
if (!known.length) know(languages);
