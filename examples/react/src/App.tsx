import { useState } from 'react';
import type { Layout } from 'hrd-widgets';
import 'hrd-widgets/hrd-support-list.js';
import { Help } from './Help';

export function App() {
  const [layout, setLayout] = useState<Layout>('list');
  const titlesOnly = layout === 'details';

  return (
    <main>
      <h1>Help for human rights defenders</h1>
      <button
        type="button"
        aria-pressed={titlesOnly}
        onClick={() => setLayout(titlesOnly ? 'list' : 'details')}
      >
        Show titles only
      </button>
      <hrd-support-list lang="en" layout={layout}>
        <p slot="after">You can also come to our office on Sample Street.</p>
      </hrd-support-list>
      <Help />
    </main>
  );
}
