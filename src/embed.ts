/** Entry of the script files that a page loads: defines all elements, and puts them in place. */
import './index.js';
import { mount } from './mount.js';

mount();
