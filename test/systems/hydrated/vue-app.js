/** A page of a Vue app: some content, between paragraphs that come and go. */
import { h, reactive, Suspense } from 'vue';

export const start = { count: 0, isShown: true, values: {} };

export function appWith(Content, { isSuspending } = {}) {
  const state = reactive({ ...start });
  const content = () => (state.isShown ? h(Content, state.values) : null);
  const render = () =>
    h('main', { class: `count-${state.count}` }, [
      h('p', `Before ${state.count}.`),
      state.count % 2 ? h('p', 'Odd.') : null,
      isSuspending ? h(Suspense, null, { default: content }) : content(),
      h('p', 'After.'),
    ]);
  return { App: { render }, state };
}
