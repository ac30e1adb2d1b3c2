/**
 * The script file that a page loads: defines all elements, and puts them in place. In a file of one
 * language, the build puts that language in the place of all.
 */
import './languages/all.js';
import { HrdGuide } from '../elements/index.js';
import { mount } from './mount.js';

// A copy of the file that came too late to define elements leaves their places to the first.
if (customElements.get('hrd-guide') === HrdGuide) mount();
