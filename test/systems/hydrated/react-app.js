/** A page of a React app: some content, between paragraphs that come and go. */
import { createElement as h, Fragment, StrictMode, Suspense, useState } from 'react';

export const start = { count: 0, isShown: true, values: {} };

/** Sets the state of the app that was rendered last. */
export let setState;

export function App({ Content, isSuspending, isStrict }) {
  const [{ count, isShown, values }, set] = useState(start);
  setState = set;
  return h(
    isStrict ? StrictMode : Fragment,
    null,
    h(
      'main',
      { className: `count-${count}` },
      h('p', null, `Before ${count}.`),
      count % 2 ? h('p', null, 'Odd.') : null,
      h(isSuspending ? Suspense : Fragment, null, isShown ? h(Content, values) : null),
      h('p', null, 'After.'),
    ),
  );
}
