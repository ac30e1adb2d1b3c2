/** What Ghost makes of the lines in a card “HTML”. */
import { load, withoutPackages } from './packages.js';
import type { Simulation } from './simulation.js';

interface Renderer {
  render(document: string): Promise<string>;
}

export const ghost: Simulation = {
  skip: withoutPackages,
  publish(lines) {
    const Renderer = load<new (options: { nodes: unknown }) => Renderer>(
      '@tryghost/kg-lexical-html-renderer',
    );
    const { DEFAULT_NODES: nodes } = load<{ DEFAULT_NODES: unknown }>('@tryghost/kg-default-nodes');
    const renderer = new Renderer({ nodes });
    return Promise.all(lines.map((html) => renderer.render(JSON.stringify(documentOf(html)))));
  },
};

const block = { version: 1, direction: null, format: '', indent: 0 };

/** As Ghost stores a page. */
const documentOf = (html: string) => ({
  root: { ...block, type: 'root', children: [{ version: 1, type: 'html', html }] },
});
