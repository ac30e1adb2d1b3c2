/** Serves the project's folder, with the built files, to this machine only, and opens the demo. */
import { preview } from 'vite';

const { resolvedUrls } = await preview({
  // The files are served as they are. Vite warns of this folder, which would matter for a build.
  build: { outDir: '.' },
  logLevel: 'error',
  preview: { host: '127.0.0.1', open: '/demo/' },
});

console.log(`\nPreview, builder and samples: ${resolvedUrls.local[0]}demo/ (Ctrl+C ends it)`);
