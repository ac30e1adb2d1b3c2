/** What a server makes of the Vue app. */
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { contents } from './contents.js';
import { appWith } from './vue-app.js';

export async function render(name, options) {
  const { default: Help } = await contents[name]();
  return renderToString(createSSRApp(appWith(Help, options).App));
}
