export { fr } from '../../../words/fr.js';
