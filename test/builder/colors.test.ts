/** The colours of the builder's page, which needs them where no script runs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { dark, light } from '../../src/elements/colors.js';

it('the builder has the colours of the themes', () => {
  const style = readFileSync('builder/builder.css', 'utf8');
  for (const { text, surface, accent } of [light, dark]) {
    assert.match(
      style,
      RegExp(`--text: ${text};\\s+--surface: ${surface};\\s+--accent: ${accent};`),
    );
  }
});
