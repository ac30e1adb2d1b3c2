/** What site generators make of the lines. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { debianPath, debianPythonPath } from '../scenarios/debian.js';
import { skipUnless } from '../support/skip-unless.js';
import { load, loadModule, withoutPackages } from './packages.js';
import { canRun, printed } from './programs.js';
import type { Simulation } from './simulation.js';

const gems = debianPath('rubygems-integration/all/gems');
const gemFolders = existsSync(gems) ? readdirSync(gems) : [];

/** Jekyll’s default is the kramdown of GitHub. */
export const kramdown: Simulation = {
  skip: skipUnless(
    gemFolders.some((name) => name.startsWith('kramdown-parser-gfm')) &&
      canRun('ruby', '--version'),
    'needs Ruby and the Debian packages ruby-kramdown and ruby-kramdown-parser-gfm',
  ),
  publish: (lines) =>
    printed(
      'ruby',
      [
        ...gemFolders.map((name) => `-I${gems}/${name}/lib`),
        ...['-rjson', '-rkramdown', '-rkramdown-parser-gfm', '-e'],
        "puts JSON.parse(STDIN.read).map { |each| Kramdown::Document.new(each, input: 'GFM').to_html }.to_json",
      ],
      lines,
    ),
};

export const pythonMarkdown: Simulation = {
  skip: skipUnless(
    existsSync(`${debianPythonPath}/markdown`) && canRun('python3', '--version'),
    'needs Python and the Debian package python3-markdown',
  ),
  publish: (lines) =>
    printed(
      'python3',
      [
        '-c',
        'import json, markdown, sys; print(json.dumps([markdown.markdown(each) for each in json.load(sys.stdin)]))',
      ],
      lines,
      { PYTHONPATH: debianPythonPath },
    ),
};

/** https://www.11ty.dev/docs/languages/markdown/: HTML in Markdown is on, as it is not by default. */
export const markdownIt: Simulation = {
  skip: withoutPackages,
  publish(lines) {
    const MarkdownIt =
      load<new (options: object) => { render(text: string): string }>('markdown-it');
    const generator = new MarkdownIt({ html: true });
    return lines.map((each) => generator.render(each));
  },
};

export const showdown: Simulation = {
  skip: withoutPackages,
  publish(lines) {
    const { Converter } = load<{ Converter: new () => { makeHtml(text: string): string } }>(
      'showdown',
    );
    const converter = new Converter();
    return lines.map((each) => converter.makeHtml(each));
  },
};

export const astro: Simulation = {
  skip: withoutPackages,
  async publish(lines) {
    const { createMarkdownProcessor } = await loadModule<{
      createMarkdownProcessor(): Promise<{ render(text: string): Promise<{ code: string }> }>;
    }>('@astrojs/markdown-remark');
    const processor = await createMarkdownProcessor();
    return Promise.all(lines.map(async (each) => (await processor.render(each)).code));
  },
};

/** A website of Hugo with a page for each content; files of its layout beside them. */
export function withHugo(contents: readonly string[], layout: Record<string, string> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write(
    'config.toml',
    'baseURL = "https://website.example/"\ndisableKinds = ["taxonomy", "term", "home", "RSS", "sitemap"]',
  );
  write('layouts/_default/single.html', '{{ .Content }}');
  for (const [file, text] of Object.entries(layout)) write(`layouts/${file}`, text);
  for (const [index, text] of contents.entries()) {
    write(`content/${index}.md`, `---\ntitle: A page\n---\n\n${text}\n`);
  }
  try {
    execFileSync('hugo', ['--source', folder, '--quiet']);
    return contents.map((_, index) => readFileSync(`${folder}/public/${index}/index.html`, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const withoutHugo = skipUnless(canRun('hugo', 'version'), 'needs Hugo');

export const hugoShortcode: Simulation = {
  skip: withoutHugo,
  publish: (lines) =>
    withHugo(
      lines.map((_, index) => `Before.\n\n{{< hrd-${index} >}}\n\nAfter.`),
      Object.fromEntries(lines.map((each, index) => [`shortcodes/hrd-${index}.html`, each])),
    ).map((page) => page.replace('<p>Before.</p>', '').replace('<p>After.</p>', '')),
};
