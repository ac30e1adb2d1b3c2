/** A React app that shows the guide between things that change. */
import { createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

let next;

function App() {
  const [count, setCount] = useState(0);
  next = () => setCount(count + 1);
  return h(
    'main',
    { className: `count-${count}` },
    count % 2 ? h('p', null, 'Odd') : null,
    h('hrd-guide', { 'data-count': count, key: 'guide' }, h('p', null, `Text ${count}`)),
    count > 3 ? h('p', null, 'More than three') : null,
  );
}

flushSync(() => createRoot(document.getElementById('app')).render(h(App)));

export function renderAgain() {
  for (let time = 0; time < 10; time++) flushSync(() => next());
}
