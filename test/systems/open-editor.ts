/** Opens a page with an editor's files in its head, on the server of a test file. */
import { send } from '../support/server.js';
import { html, type useBrowser, type useServer } from '../support/visit.js';
import type { OpenEditor } from './simulation.js';

export const editorOpener =
  (visit: ReturnType<typeof useBrowser>, server: ReturnType<typeof useServer>): OpenEditor =>
  async (head) => {
    const { origin, pages } = await server;
    pages.set('/editor', send(html('<textarea id="editor"></textarea>', head)));
    return (await visit(`${origin}/editor`)).page;
  };
