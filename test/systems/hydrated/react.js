/** Takes over, in the browser, what a server has made of the React app. */
import { createElement as h, lazy, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { contents } from './contents.js';
import { App, setState, start } from './react-app.js';

export { defineElements } from './contents.js';

/** Returns once the content is taken over too, which may come later than the rest. */
export async function hydrate(root, name, { isLazy, ...options } = {}) {
  let done;
  const isDone = new Promise((resolve) => (done = resolve));
  const load = async () => {
    const { Help } = await contents[name]();
    const Content = (values) => {
      useEffect(done);
      return h(Help, values);
    };
    return { default: Content };
  };
  const Content = isLazy ? lazy(load) : (await load()).default;
  hydrateRoot(root, h(App, { ...options, Content }));
  await isDone;
}

export async function change(state) {
  flushSync(() => setState({ ...start, ...state }));
}
