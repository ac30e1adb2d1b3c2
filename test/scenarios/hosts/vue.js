/** A Vue app that shows the guide between things that change. */
import { createApp, h, nextTick, ref } from 'vue';

const count = ref(0);

createApp({
  render: () =>
    h('main', { class: `count-${count.value}` }, [
      count.value % 2 ? h('p', 'Odd') : null,
      h('hrd-guide', { 'data-count': count.value }, [h('p', `Text ${count.value}`)]),
      count.value > 3 ? h('p', 'More than three') : null,
    ]),
}).mount('#app');

export async function renderAgain() {
  for (let time = 0; time < 10; time++) {
    count.value++;
    await nextTick();
  }
}
