/** Gives the elements all languages, or the one of a one-language script file. */
import { know } from './content/index.js';
import { languages } from './content/languages.js';

know(languages);
