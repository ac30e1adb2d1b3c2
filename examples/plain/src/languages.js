import 'hrd-widgets/hrd-contact-card.js'; // with English
import 'hrd-widgets/languages/fr.js';
