/** Takes over, in the browser, what a server has made of the Vue app. */
import { createSSRApp, defineAsyncComponent, h, nextTick, onMounted } from 'vue';
import { contents } from './contents.js';
import { appWith, start } from './vue-app.js';

export { defineElements } from './contents.js';

let state;

/** Returns once the content is taken over too, which may come later than the rest. */
export async function hydrate(root, name, { isLazy, ...options } = {}) {
  let done;
  const isDone = new Promise((resolve) => (done = resolve));
  const load = async () => {
    const { default: Help } = await contents[name]();
    const setup = (_, { attrs }) => {
      onMounted(done);
      return () => h(Help, attrs);
    };
    return { inheritAttrs: false, setup };
  };
  const made = appWith(isLazy ? defineAsyncComponent(load) : await load(), options);
  state = made.state;
  createSSRApp(made.App).mount(root);
  await isDone;
}

export async function change(changed) {
  Object.assign(state, start, changed);
  await nextTick();
}
