/** Made by the build: see `releaseFacts` in `vite.config.ts`. */
declare module 'virtual:release' {
  export const isPublished: boolean;
  /** Values for the `integrity` attribute by file name; empty while developing without a build. */
  export const integrity: Record<string, string | undefined>;
  /** What the builder says of a language; its words are in the script file, which runs in its page. */
  export interface Language extends Pick<
    import('../src/words/types.js').Content,
    'lang' | 'tag' | 'pageTitle'
  > {
    /** A translation that no native speaker has checked. */
    isUnread: boolean;
  }
  /** English first. */
  export const languages: readonly Language[];
  /** The text of `hrd-text.css`. */
  export const textStyle: string;
  export const pageStyle: import('../src/static/standalone-page.js').PageStyle;
}
