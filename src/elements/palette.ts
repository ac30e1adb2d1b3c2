import { unsafeCSS } from 'lit';
import { dark, light } from './colors.js';

const declarations = (colors: typeof light) =>
  Object.entries(colors)
    .map(([role, color]) => `--hrd-theme-${role}: ${color};`)
    .join(' ');

/** The themes' colours as custom properties. Not with `css`: it uses `reduce`, which old Prototype.js breaks. */
export const palette = unsafeCSS(`
  .light, .auto { ${declarations(light)} }
  .dark { ${declarations(dark)} }
  @media (prefers-color-scheme: dark) { .auto { ${declarations(dark)} } }
`);
