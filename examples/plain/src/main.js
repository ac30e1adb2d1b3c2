import 'hrd-widgets/hrd-support-list.js';
import './languages.js';

const button = document.querySelector('button');
const list = document.querySelector('hrd-support-list');

button.addEventListener('click', () => {
  const titlesOnly = list.layout !== 'details';
  list.layout = titlesOnly ? 'details' : 'list';
  button.setAttribute('aria-pressed', String(titlesOnly));
});
