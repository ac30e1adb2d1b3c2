/** Entry of the script files that a page loads: defines all elements. */
import './elements/hrd-guide.js';
