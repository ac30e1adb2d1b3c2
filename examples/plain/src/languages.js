import { en, fr, setLanguages } from 'hrd-widgets/languages.js';
import 'hrd-widgets/elements/hrd-contact-card.js';

setLanguages(en, fr);
