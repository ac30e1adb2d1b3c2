/** What an app can show, each a file that a developer would have; loaded when it is asked for. */
export const contents = {
  component: () => import('written/component'),
  'component without its imports': () => import('written/component-without-imports'),
  'component with values': () => import('written/component-with-values'),
  placeholder: () => import('written/placeholder'),
  'placeholder with a theme': () => import('written/placeholder-with-a-theme'),
  'placeholder with values': () => import('written/placeholder-with-values'),
  'placeholder as HTML': () => import('written/placeholder-as-html'),
};

/** What the component imports, for an app that does so later. */
export const defineElements = () => import('written/imports');
