/** A visitor's own colors win, and nothing loses its border or outline. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Stage } from '../support/engines/stage.js';

interface Colors {
  surface: string;
  text: string;
  link: string;
  button: string;
  borders: string[];
  outline: string;
}

const colorsOfCard = `(() => {
  const { shadowRoot } = document.querySelector('hrd-contact-card');
  const style = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
  const border = (selector) => {
    const { borderTopWidth, borderTopStyle, borderTopColor } = style(selector);
    return [borderTopWidth, borderTopStyle, borderTopColor].join(' ');
  };
  shadowRoot.querySelector('button').focus();
  const { outlineStyle, outlineColor } = style('button');
  return {
    surface: style('.base').backgroundColor,
    text: style('p').color,
    link: style('[part=source-line] a').color,
    button: style('button').color,
    borders: ['.contact', 'button', '[part~=write]', '[part=source-line]'].map(border),
    outline: outlineStyle + ' ' + outlineColor,
  };
})()`;

const visitorsColors = `(() => {
  const probe = document.body.appendChild(document.createElement('p'));
  const color = (name) => ((probe.style.color = name), getComputedStyle(probe).color);
  const names = ['Canvas', 'CanvasText', 'LinkText', 'ButtonText'];
  return Object.fromEntries(names.map((name) => [name, color(name)]));
})()`;

/** A surface of the page keeps its transparency. */
const opaque = (color: string) => color.match(/\d+/g)!.slice(0, 3).join();

export function proveForcedColors({ engine, show, skip }: Stage) {
  describe('Forced colors', { skip }, () => {
    for (const theme of ['', 'light', 'dark', 'auto']) {
      it(`win over ${theme ? `the ${theme} theme` : 'the page’s look'}`, async () => {
        await show(
          `<!doctype html><html lang="en"><title>A page</title>
          <hrd-contact-card ${theme && `theme="${theme}"`} style="--hrd-text: red; --hrd-accent: red; --hrd-line: transparent"></hrd-contact-card>
          <script src="/dist/hrd.en.js"></script>`,
        );
        assert.equal(await engine.run("matchMedia('(forced-colors: active)').matches"), true);
        const card = await engine.run<Colors>(colorsOfCard);
        const visitors = await engine.run<Record<string, string>>(visitorsColors);
        assert.equal(card.text, visitors.CanvasText);
        assert.equal(card.link, visitors.LinkText);
        assert.equal(card.button, visitors.ButtonText);
        if (theme) assert.equal(opaque(card.surface), opaque(visitors.Canvas!));
        for (const border of card.borders) {
          assert.match(border, /^[12]px solid rgb/);
          assert.ok(!border.endsWith(visitors.Canvas!), border);
        }
        assert.match(card.outline, /^solid rgb/);
        assert.ok(!card.outline.endsWith(visitors.Canvas!), card.outline);
      });
    }
  });
}
