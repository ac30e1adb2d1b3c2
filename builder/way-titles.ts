/** The ways to put elements on a page, by what they are called. */
export const wayTitles = {
  plugin: 'WordPress plugin, words by the server',
  placeholder: 'Placeholder, script and text',
  tag: 'Tag, script and text',
  script: 'Script alone, if nothing else can be pasted',
  plain: 'Plain HTML, no script',
  shadow: 'Declarative shadow root, no script',
  'placeholder-head': 'Placeholder, and the script in the head',
  package: 'Package, for developers',
  frame: 'A page of its own, in a frame',
} as const;

export type WayId = keyof typeof wayTitles;
