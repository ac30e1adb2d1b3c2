/** A visitor's own colours win, and nothing loses its outline. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Host } from '../engines/use-engine.js';

interface Colours {
  surface: string;
  text: string;
  link: string;
  button: string;
  borders: string[];
  outline: string;
}

/** What the element has, and what the visitor asks for. */
const look = `(() => {
  const { shadowRoot } = document.querySelector('hrd-contact-card');
  const style = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
  const border = (selector) => style(selector).borderTopWidth + ' ' + style(selector).borderTopStyle + ' ' + style(selector).borderTopColor;
  shadowRoot.querySelector('button').focus();
  const { outlineStyle, outlineColor } = style('button');
  return {
    surface: style('.base').backgroundColor,
    text: style('p').color,
    link: style('[part=source] a').color,
    button: style('button').color,
    borders: ['.contact', 'button', '[part=button]', '[part=source]'].map(border),
    outline: outlineStyle + ' ' + outlineColor,
  };
})()`;

const systemColours = `(() => {
  const probe = document.body.appendChild(document.createElement('p'));
  const colour = (name) => ((probe.style.color = name), getComputedStyle(probe).color);
  return Object.fromEntries(['Canvas', 'CanvasText', 'LinkText', 'ButtonText'].map((name) => [name, colour(name)]));
})()`;

export function proveForcedColours({ engine, server, skip }: Host) {
  describe('Forced colours', { skip }, () => {
    for (const theme of ['', 'light', 'dark', 'auto']) {
      it(`win over ${theme ? `the ${theme} theme` : 'the page’s look'}`, async () => {
        server.pages.set('/page', (response) =>
          response.end(
            `<!doctype html><html lang="en"><title>A page</title>
            <hrd-contact-card ${theme && `theme="${theme}"`} style="--hrd-text: red; --hrd-accent: red; --hrd-line: transparent"></hrd-contact-card>
            <script src="/dist/hrd.en.js"></script>`,
          ),
        );
        await engine.open(`${server.origin}/page`);
        assert.equal(await engine.run("matchMedia('(forced-colors: active)').matches"), true);
        const colours = await engine.run<Colours>(look);
        const system = await engine.run<Record<string, string>>(systemColours);
        assert.equal(colours.text, system.CanvasText);
        assert.equal(colours.link, system.LinkText);
        assert.equal(colours.button, system.ButtonText);
        // A page's own surface keeps its transparency.
        const opaque = (colour: string) => colour.match(/\d+/g)!.slice(0, 3).join();
        if (theme) assert.equal(opaque(colours.surface), opaque(system.Canvas!));
        for (const border of colours.borders) {
          assert.match(border, /^1px solid rgb/);
          assert.ok(!border.endsWith(system.Canvas!), border);
        }
        assert.match(colours.outline, /^solid rgb/);
        assert.ok(!colours.outline.endsWith(system.Canvas!), colours.outline);
      });
    }
  });
}
