/** Entry of the script files that a page loads: defines all elements, and puts them in place. */
import { HrdGuide } from './index.js';
import { mount } from './mount.js';
import { warn } from '../elements/warn.js';

const first = customElements.get('hrd-guide') as { languages?: unknown } | undefined;
const known = first?.languages;

// A copy of the file that came too late to define elements leaves their places to the first.
if (first === HrdGuide) {
  mount();
} else if (Array.isArray(known) && !HrdGuide.languages.every((lang) => known.includes(lang))) {
  warn('HRD Widgets: an earlier script file lacks languages of this one. Use hrd.js alone.');
}
