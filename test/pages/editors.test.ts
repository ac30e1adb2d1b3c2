/** What editors read of the package, and what they offer for it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import AjvDraft4 from 'ajv-draft-04';
import type * as Html from 'vscode-html-languageservice';
import { languages } from '../../src/entries/languages/all.js';
import { elements, manifest, tags } from '../../scripts/manifest.js';

const require = createRequire(import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

const formats = {
  'custom-elements.json': 'custom-elements-manifest/schema.json',
  'vscode.html-custom-data.json': 'vscode-html-languageservice/docs/customData.schema.json',
  'vscode.css-custom-data.json': 'vscode-css-languageservice/docs/customData.schema.json',
};

describe('what the package says to editors', () => {
  for (const [file, schema] of Object.entries(formats)) {
    it(`keeps to its format: ${file}`, () => {
      const ajv = new Ajv({ strict: false });
      ajv.validate(read(require.resolve(schema)), read(`dist/${file}`));
      assert.deepEqual(ajv.errors, null);
    });
  }

  it('keeps to its format: web-types.json', () => {
    const ajv = new AjvDraft4({ strict: false });
    ajv.validate(read('test/support/schemas/web-types.json'), read('dist/web-types.json'));
    assert.deepEqual(ajv.errors, null);
  });

  it('tells catalogues of nothing but tags', () => {
    const declarations = manifest.modules.flatMap(
      (module: { declarations: object[] }) => module.declarations,
    );
    assert.deepEqual(
      declarations.map(({ tagName }: { tagName?: string }) => tagName),
      tags,
    );
  });

  it('calls no part as an attribute, because catalogues have one list for both', () => {
    for (const { attributes, cssParts } of elements) {
      const names = attributes.map(({ name }) => name);
      assert.deepEqual(
        cssParts!.filter(({ name }) => names.includes(name)),
        [],
      );
    }
  });

  it('names in the types each attribute that is called otherwise than its property', () => {
    const types = readdirSync('dist/elements')
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => readFileSync(`dist/elements/${file}`, 'utf8'))
      .join('');
    for (const { name, fieldName } of elements.flatMap(({ attributes }) => attributes)) {
      if (name !== fieldName) assert.match(types, new RegExp(`@attr ${name}\n`));
    }
  });

  it('is found where they look for it', () => {
    const { customElements, 'web-types': webTypes } = read('package.json');
    assert.equal(read(customElements).schemaVersion, '1.0.0');
    assert.equal(read(webTypes).name, 'hrd-widgets');
  });
});

it('the package has an entry for each element and each language', () => {
  const names = [...tags, ...languages.map(({ lang }) => `languages/${lang}`)];
  for (const name of names) {
    assert.ok(
      existsSync(fileURLToPath(import.meta.resolve(`hrd-widgets/${name}.js`))),
      `src/entries/${name}.ts`,
    );
  }
});

describe('Visual Studio Code', () => {
  const {
    getLanguageService,
    newHTMLDataProvider,
    TextDocument,
  }: typeof Html = require('vscode-html-languageservice');
  const data = newHTMLDataProvider('hrd-widgets', read('dist/vscode.html-custom-data.json'));
  const service = getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [data],
  });

  /** The editor with the cursor at the `|`. */
  const at = (text: string) => {
    const document = TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
    const place = document.positionAt(text.indexOf('|'));
    return [document, place, service.parseHTMLDocument(document)] as const;
  };
  const offered = (text: string) => service.doComplete(...at(text)).items.map(({ label }) => label);

  it('offers the tags', () => {
    assert.deepEqual(offered('<hrd-|').sort(), [...tags].sort());
  });

  it('offers the attributes of a tag', () => {
    const names = offered('<hrd-support-list |></hrd-support-list>');
    assert.deepEqual(names.sort(), ['data-', 'heading-level', 'layout', 'theme', 'topics']);
  });

  it('offers the values that an attribute takes', () => {
    const values = (attribute: string) =>
      offered(`<hrd-guide ${attribute}="|"></hrd-guide>`).sort();
    assert.deepEqual(values('theme'), ['auto', 'dark', 'light']);
    assert.deepEqual(values('heading-level'), ['1', '2', '3', '4', '5', '6']);
    assert.deepEqual(values('sections'), ['background', 'contact', 'definition', 'support']);
  });

  it('says what a tag is for, and what an attribute does', () => {
    const said = (text: string) => JSON.stringify(service.doHover(...at(text))?.contents);
    assert.match(said('<hrd-contact|-card></hrd-contact-card>'), /How to reach the embassy/);
    assert.match(said('<hrd-guide checked|-on=""></hrd-guide>'), /compared the address/);
  });
});
