/** The ways to put elements on a page, by what they are called. */
export const wayTitles = {
  plugin: 'WordPress plugin, text from the server',
  placeholder: 'Placeholder, script and text',
  tag: 'Tag, script and text',
  plain: 'Plain HTML, no script',
  'placeholder-head': 'Placeholder, script in the head',
  package: 'Package, for developers',
  modules: 'Package, for other frameworks or none',
  frame: 'A separate page, in a frame',
  words: 'Words only',
} as const;

export type WayId = keyof typeof wayTitles;

/** The ways in which no script runs, whatever the visitor’s browser does. */
export const waysWithoutScript: readonly WayId[] = ['plain', 'words', 'frame'];
