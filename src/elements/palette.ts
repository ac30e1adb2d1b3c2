import { unsafeCSS } from 'lit';

/** The colours of the light theme, of the pages that we make, and of the builder. */
export const light = {
  text: '#20282b',
  surface: '#fff',
  scheme: 'light',
  accent: '#0b4f5c',
  line: '#cbd3d5',
};

/** Those of the dark theme. */
export const dark = {
  text: '#e8ecee',
  surface: '#171d20',
  scheme: 'dark',
  accent: '#9ad6e0',
  line: '#465157',
};

const declarations = (colors: typeof light) =>
  Object.entries(colors)
    .map(([role, color]) => `--hrd-theme-${role}: ${color};`)
    .join(' ');

/** The themes' colours as custom properties. Not `css`, whose `reduce` old Prototype.js breaks. */
export const palette = unsafeCSS(`
  .light, .auto { ${declarations(light)} }
  .dark { ${declarations(dark)} }
  @media (prefers-color-scheme: dark) { .auto { ${declarations(dark)} } }
`);
