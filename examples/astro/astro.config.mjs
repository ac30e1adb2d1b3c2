import { defineConfig } from 'astro/config';

export default defineConfig({
  // Its toolbar would be part of the page that is looked at.
  devToolbar: { enabled: false },
});
