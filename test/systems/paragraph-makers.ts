/** What puts pasted lines into paragraphs before visitors get them. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import showdown from 'showdown';
import { debianPythonPath } from '../scenarios/debian.js';
import { skipUnless } from '../support/skip-unless.js';
import { afterWordpress, withoutWordpress } from './wordpress.js';

interface ParagraphMaker {
  skip: string | false;
  /** The lines, as a page gets them. */
  publish: (lines: string) => string;
}

const toHtml = new showdown.Converter();

export const paragraphMakers: Record<string, ParagraphMaker> = {
  'WordPress, classic editor': {
    skip: withoutWordpress,
    // What is hooked to `the_content`, in its order: wp-includes/default-filters.php.
    publish: (lines) => afterWordpress(lines, 'wptexturize', 'wpautop', 'shortcode_unautop'),
  },
  'Python-Markdown': {
    skip: skipUnless(
      existsSync(`${debianPythonPath}/markdown`) && runsPython(),
      'needs Python and the Debian package python3-markdown',
    ),
    publish: (lines) =>
      execFileSync('python3', ['-m', 'markdown'], {
        input: lines,
        encoding: 'utf8',
        env: { ...process.env, PYTHONPATH: debianPythonPath },
      }),
  },
  showdown: {
    skip: false,
    publish: (lines) => toHtml.makeHtml(lines),
  },
};

function runsPython() {
  try {
    return Boolean(execFileSync('python3', ['--version']));
  } catch {
    return false;
  }
}
