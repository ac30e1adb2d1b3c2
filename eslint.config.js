import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** What each folder of `src/` must not import from: words → elements → static forms and entries. */
const forbiddenImports = {
  words: ['elements', 'static', 'entries'],
  elements: ['static', 'entries'],
  static: ['entries'],
  entries: ['static'],
};

export default defineConfig(
  {
    ignores: [
      ...['**/dist/', '**/.angular/', '**/.astro/', '**/.svelte-kit/'],
      ...['coverage/', 'test/elements/__snapshots__/'],
    ],
  },
  js.configs.recommended,
  ts.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
  {
    // These run as classic scripts of a page, and share its globals.
    files: ['bench/watch.js', 'test/scenarios/**/*.js', 'test/systems/*.js'],
    rules: { 'no-undef': 'off', '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    files: ['bench/peers/*.js', 'examples/plain/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['document', 'customElements', 'navigator', 'getSelection'],
          ...['HTMLElement', 'CSSStyleSheet'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['src/**'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Without the role, Safari's VoiceOver does not call a list without bullets a list.
      // https://bugs.webkit.org/show_bug.cgi?id=170179
      'lit-a11y/no-redundant-role': 'off',
      // Minifiers of websites eat the space after an unquoted expression: attributes run together.
      'lit/quoted-expressions': ['error', 'always'],
    },
  },
  ...Object.entries(forbiddenImports).map(([folder, forbidden]) => ({
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: forbidden.map((each) => `**/${each}/*`) }],
    },
  })),
  {
    // Lit would look for a DOM.
    files: ['src/entries/without-dom/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['lit', '**/elements/*', '**/static/*'] }],
    },
  },
  {
    // An interface of a framework can only be extended by another, which then has no members itself.
    files: ['src/entries/frameworks/*.d.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  prettier,
);
