/** Whether what people read uses the words of the field, and no stiff ones. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

/** What to look for, and what to write instead. */
const terms: readonly (readonly [RegExp, string])[] = [
  // Readers search for the words that their field uses.
  [/\b(?:un)?mend(?:s|ed|ing)?\b/i, 'fix'],
  [/\b(?:re)?drawn\b/i, 'rendered'],
  [/\b(?:re)?draws? (?:an?|each|its|ten|the) (?:card|element|guide|heading|view)/i, 'render'],
  [/(?<!\b(?:over|raise|under) )\bthe limit\b(?! (?:for|in|of)\b)/i, 'baseline'],
  [/\bscript lines?\b/i, 'script tag'],
  [
    /\b(?:(?:cop(?:y|ied)|makes?|pastes?d?|replace|saves?d?|writes?)(?: all| both| of| the)*|builder[’']s|new|old|our|pasted|these|those|your) lines\b/i,
    'snippet',
  ],
  [/\btakes? (?:(?:a|no|only) )?(?:CSS|HTML|frame)\b/, 'accept'],
  [/\bshrinks?(?:,| or| and)? (?:delays?|merges?|scripts?)\b/i, 'minify'],
  [/\bby being there\b/i, 'is a boolean attribute'],
  [/\bmemory stick\b/i, 'USB stick'],
  [/\bsigns such as\b/i, 'characters such as'],
  [/\bas it comes\b/i, 'with its default settings'],

  // Words that nobody says.
  [
    /\bst(?:ands?|ood)\b(?!-| (?:alone|between|by|for|in for|out|still|up)\b)/i,
    'is, goes, shows, or nothing',
  ],
  [
    /\bof (?:its|their) own(?=\W*$|[.,;:!?)]| (?:and|as|for|in|or|that|to|where|which|with)\b)/im,
    'its own, or separate',
  ],
  [/\b(?:each|element|it|page|post|text) speaks\b/i, 'uses (a language)'],
  [/\banew\b/i, 'again'],
  [/\bwhoever\b/i, 'the person who, or anyone who'],
  [/\bbears? (?:a|our|the|your)\b/i, 'has'],
  [/\bwhat is replaced is\b/i, 'only … is replaced'],
  [/\b(?:here|there|where)(?:by|from|in|of|to|upon)\b/i, 'this way, in it, from it, …'],
  [/\bshall\b/i, 'must, should or will'],
  [/\bit is no (?:official|[a-z]+ly)\b/i, 'it is not an …'],
  [/\bhand(?:s|ed)? on\b/i, 'pass on'],
  [/\bis (?:not )?to be had\b|\bcould not be had\b/i, 'is (not) available'],
];

/** Everything but line breaks, so that what is found later keeps its line. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

const without = (text: string, ...patterns: readonly RegExp[]) =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, blank), text);

/** Code and names are no prose. */
const proseOfMarkdown = (text: string) =>
  without(text, /^```[^]*?^```/gm, /^( {4,}|\t).*$/gm, /`[^`\n]*`/g, /\]\([^)]*\)/g, /<[^>]*>/g);

const proseOfPage = (text: string) =>
  without(text, /<(script|style)\b[^]*?<\/\1>/g, /<!--[^]*?-->/g, /<[^>]*>/g);

/** The strings of more than one word, on their lines. */
function proseOfSource(text: string) {
  const rest = [...blank(text)];
  const keep = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const start = node.getStart();
      if (/\s/.test(node.getText().trim())) rest.splice(start, node.getWidth(), ...node.getText());
    }
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, keep);
  };
  keep(ts.createSourceFile('', text, ts.ScriptTarget.Latest, true));
  return rest.join('');
}

function proseOf(file: string) {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.ts')) return proseOfSource(text);
  return file.endsWith('.html') ? proseOfPage(text) : proseOfMarkdown(text);
}

/** In prose, a line break is a space. */
const stiffIn = (prose: string) =>
  terms.flatMap(([pattern, better]) =>
    [...prose.replace(/\s/g, ' ').matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(
      ({ 0: found, index }) => {
        const line = prose.slice(0, index).split('\n').length;
        return `line ${line}: “${found}”. Write: ${better}.`;
      },
    ),
  );

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => `${folder}/${file}`);

const files = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...filesIn('docs', '.md'),
  ...filesIn('bench', '.md'),
  ...filesIn('builder', '.ts'),
  ...filesIn('scripts/check', '.ts'),
  ...filesIn('demo', '.html'),
  'scripts/release-readme.txt',
  'wordpress/readme.txt',
];

describe('plain English', () => {
  for (const file of files) {
    it(`in ${file}`, () => {
      assert.deepEqual(stiffIn(proseOf(file)), []);
    });
  }
});

describe('the list of stiff words', () => {
  const stiff = [
    'Your help stands after the contact.',
    'The heading is redrawn.',
    'It draws the element again.',
    'Plain HTML is the limit.',
    'Copy all of the lines.',
    'The script line is missing.',
    'A post speaks\nits language.',
    'It has a page of its own.',
  ];
  for (const sentence of stiff) {
    it(`finds: ${sentence.replace('\n', ' ')}`, () => {
      assert.equal(stiffIn(sentence).length, 1);
    });
  }

  const plain = [
    'The page draws attention to it.',
    'It stands for an address.',
    'A timeline, and the colour of its lines.',
    'Raise the limit only if the words say no more.',
    'The lines for “info” are left out.',
    'If you do not speak French, ask a person who does.',
    'Go there to see its own page, the words of its own version, and a value of your own.',
  ];
  for (const sentence of plain) {
    it(`leaves alone: ${sentence}`, () => {
      assert.deepEqual(stiffIn(sentence), []);
    });
  }

  it('reads what people see of a source, not its code', () => {
    assert.deepEqual(stiffIn(proseOfSource('// It stands here.\nconst shall = 1;')), []);
    assert.deepEqual(stiffIn(proseOfSource('\nconst see = `It is ${where} anew.`;')), [
      'line 2: “anew”. Write: again.',
    ]);
  });
});
