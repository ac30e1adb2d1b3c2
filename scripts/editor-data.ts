/** Writes from the custom elements manifest what editors and the types of frameworks read. */
import { cpSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { elements, manifest } from './manifest.ts';

const write = (name: string, data: unknown) =>
  writeFileSync(`dist/${name}`, JSON.stringify(data, null, 2) + '\n');

/** What all elements have stands once for each in what the generators write. */
const byName = <Named extends { name: string }>(list: Named[]) => [
  ...new Map(list.map((each) => [each.name, each])).values(),
];

write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest, {})));

const css = JSON.parse(getVsCodeCssCustomData(manifest, {}));
write('vscode.css-custom-data.json', {
  ...css,
  properties: byName(css.properties),
  pseudoElements: byName(css.pseudoElements),
});

const webTypes = JSON.parse(getWebTypesData(manifest, {}));
const { properties, 'pseudo-elements': parts } = webTypes.contributions.css;
webTypes.contributions.css = { properties: byName(properties), 'pseudo-elements': byName(parts) };
write('web-types.json', webTypes);

/** The attributes of each tag with their comments, for the types of frameworks. */
function attributes() {
  const classes = elements.map(({ name }) => name).join(', ');
  return [
    `import type { ${classes} } from './entries/index.js';`,
    '',
    '/** The attributes of each element beside those of every HTML element. */',
    'export interface ElementAttributes {',
    ...elements.flatMap(({ tagName, name, description, attributes }) => [
      `  ${comment(description)}`,
      `  '${tagName}': {`,
      ...attributes.flatMap((attribute) => [
        `    ${comment(attribute.description)}`,
        `    '${attribute.name}'?: ${name}['${attribute.fieldName}']${asInHtml(attribute)};`,
      ]),
      '  };',
    ]),
    '}',
    '',
  ].join('\n');
}

/** An empty value, which sets a boolean attribute in HTML, and in a template that is written like it. */
const asInHtml = ({ type }: { type?: { text: string } }) =>
  type?.text === 'boolean' ? " | ''" : '';

const comment = (text = '') => `/** ${text.replace(/\n/g, ' ')} */`;

writeFileSync('dist/attributes.d.ts', attributes());
cpSync('src/entries/frameworks', 'dist/frameworks', { recursive: true });
