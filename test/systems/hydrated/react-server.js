/** What a server makes of the React app. */
import { Buffer } from 'node:buffer';
import { text } from 'node:stream/consumers';
import { createElement as h, lazy } from 'react';
import { renderToReadableStream, renderToString } from 'react-dom/server';
import { contents } from './contents.js';
import { App } from './react-app.js';

export async function render(name, options) {
  const { Help } = await contents[name]();
  return renderToString(h(App, { ...options, Content: Help }));
}

/** The page without its content, for which React waits, and then what it sends to put that in. */
export async function renderInParts(name) {
  let goOn;
  const waiting = new Promise((resolve) => (goOn = resolve));
  const Content = lazy(async () => {
    await waiting;
    const { Help } = await contents[name]();
    return { default: Help };
  });
  const stream = await renderToReadableStream(h(App, { Content, isSuspending: true }));
  const parts = stream[Symbol.asyncIterator]();
  const { value: first } = await parts.next();
  goOn();
  return [Buffer.from(first).toString(), await text(parts)];
}
