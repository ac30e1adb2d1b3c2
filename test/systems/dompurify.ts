/** What is left of lines by the sanitizer that most systems written in JavaScript have. */
import { packageFile, withoutPackages } from './packages.js';
import type { Simulation } from './simulation.js';

declare const DOMPurify: { sanitize(html: string): string };

export const dompurify: Simulation = {
  skip: withoutPackages,
  async publish(lines, openEditor) {
    const page = await openEditor(
      `<script src="${packageFile('dompurify/dist/purify.js')}"></script>`,
    );
    return page.evaluate((lines) => lines.map((each) => DOMPurify.sanitize(each)), lines);
  },
};
