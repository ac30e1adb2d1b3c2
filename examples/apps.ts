/** The example apps. */
import type { FrameworkId } from '../builder/components.js';

export interface App {
  /** The folder. */
  id: string;
  name: string;
  /** The component that shows the contact card, as the builder writes it. */
  component?: { file: string; framework: FrameworkId; withText?: true };
  /** How an attribute takes a value of the app's, and where; why a wrong one is not refused. */
  bound?: { file: string; code: string; unchecked?: string };
  /** The oldest Node that its tools run on, where the project itself runs on an older one. */
  node?: string;
  /** What starts the server for developers, where the framework renders on a server. */
  server?: string;
  /** Why nothing changes. */
  still?: string;
}

export const apps: readonly App[] = [
  {
    id: 'react',
    name: 'React',
    component: { file: 'src/Help.tsx', framework: 'react' },
    bound: { file: 'src/App.tsx', code: 'layout={layout}' },
  },
  {
    id: 'vue',
    name: 'Vue',
    component: { file: 'src/Help.vue', framework: 'vue' },
    bound: { file: 'src/App.vue', code: ':layout="layout"' },
  },
  {
    id: 'svelte',
    name: 'Svelte',
    component: { file: 'src/Help.svelte', framework: 'svelte' },
    bound: { file: 'src/App.svelte', code: '{layout}' },
  },
  {
    id: 'angular',
    name: 'Angular',
    node: '22.22.3',
    component: { file: 'src/help.ts', framework: 'angular' },
    bound: {
      file: 'src/app.ts',
      code: '[layout]="layout()"',
      unchecked: 'its templates do not check the properties of custom elements',
    },
  },
  {
    id: 'solid',
    name: 'Solid',
    component: { file: 'src/Help.tsx', framework: 'solid' },
    bound: { file: 'src/App.tsx', code: 'layout={layout()}' },
  },
  {
    id: 'preact',
    name: 'Preact',
    component: { file: 'src/Help.tsx', framework: 'preact' },
    bound: { file: 'src/App.tsx', code: 'layout={layout}' },
  },
  {
    id: 'astro',
    name: 'Astro',
    node: '22.12.0',
    component: { file: 'src/components/Help.astro', framework: 'astro', withText: true },
    bound: {
      file: 'src/pages/index.astro',
      code: 'layout={layout}',
      unchecked: 'its templates take any attribute on a custom element',
    },
    server: 'astro/bin/astro.mjs',
    still: 'a page of Astro has no state',
  },
  {
    id: 'sveltekit',
    name: 'SvelteKit',
    node: '22.17.0',
    component: { file: 'src/lib/Help.svelte', framework: 'svelte', withText: true },
    bound: { file: 'src/routes/+page.svelte', code: '{layout}' },
    server: 'vite/bin/vite.js',
  },
  {
    id: 'plain',
    name: 'none',
  },
];
