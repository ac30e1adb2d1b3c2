/**
 * The script file that a page loads: defines all elements, and puts them in place. In a file of one
 * language, the build puts that language in the place of all.
 */
import './languages/all.js';
import { HrdGuide } from '../elements/index.js';
import { warn } from '../elements/warn.js';
import { mount } from './mount.js';

const first = customElements.get('hrd-guide') as { languages?: unknown } | undefined;
const known = first?.languages;

// A copy of the file that came too late to define elements leaves their places to the first.
if (first === HrdGuide) {
  mount();
} else if (Array.isArray(known) && !HrdGuide.languages.every((lang) => known.includes(lang))) {
  warn('HRD Widgets: an earlier script file lacks languages of this one. Use hrd.js alone.');
}
