/** Made by the build: see `releaseFacts` in `vite.config.ts`. */
declare module 'virtual:release' {
  export const isPublished: boolean;
  /** Values for the `integrity` attribute by file name; empty while developing without a build. */
  export const integrity: Record<string, string | undefined>;
  /** The text of `hrd-text.css`. */
  export const textStyle: string;
  export const pageStyle: import('../src/static/standalone-page.js').PageStyle;
}
