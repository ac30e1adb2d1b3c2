/** Entry of the script files that a page loads: defines all elements, and puts them in place. */
import { HrdGuide } from './index.js';
import { mount } from './mount.js';

// A copy of the file that came too late to define elements leaves their places to the first.
if (customElements.get('hrd-guide') === HrdGuide) mount();
