/** The colours of the themes, and of the pages that we make; builder.css repeats them. */

export const light = {
  text: '#20282b',
  surface: '#fff',
  scheme: 'light',
  accent: '#0b4f5c',
  line: '#cbd3d5',
};

export const dark = {
  text: '#e8ecee',
  surface: '#171d20',
  scheme: 'dark',
  accent: '#9ad6e0',
  line: '#465157',
};
