/** Serves the project's folder to this machine only, and opens the builder with the built files. */
import { preview } from 'vite';

const { resolvedUrls } = await preview({
  // The files are served as they are. Vite warns of this folder, which would matter for a build.
  build: { outDir: '.' },
  logLevel: 'error',
  preview: { host: '127.0.0.1', open: '/demo/' },
});

console.log(`\nBuilder: ${resolvedUrls.local[0]}demo/ (Ctrl+C ends it)`);
