/** The types of the properties of each class, as TypeScript sees them. */
const types = new Map();
let checker;

function textOf(type) {
  const text = checker.typeToString(type);
  if (typeof type.value === 'string') return `'${type.value}'`;
  return text === 'true' || text === 'false' ? 'boolean' : text;
}

/** Sorted, because TypeScript promises no order. */
const union = (texts) => [...new Set(texts)].sort().join(' | ');

/** A page writes attributes as text, where a property also takes numbers, or nothing. */
function inAttribute(texts) {
  if (texts.includes('boolean')) return 'boolean';
  const written = texts.filter((text) => !/^(\d+|null|undefined)$/.test(text));
  return union(written.map((text) => (text.startsWith('`') ? 'string' : text)));
}

/** Writes the values that are accepted, where the analyzer writes the name of their type. */
const acceptedValues = {
  name: 'accepted-values',
  analyzePhase({ ts, node }) {
    if (!ts.isClassDeclaration(node)) return;
    for (const property of node.members.filter(ts.isPropertyDeclaration)) {
      const type = checker.getTypeAtLocation(property);
      const texts = (type.isUnion() ? type.types : [type]).map(textOf);
      types.set(`${node.name.text} ${property.name.text}`, texts);
    }
  },
  moduleLinkPhase({ moduleDoc: { declarations } }) {
    for (const { name, members = [], attributes = [] } of declarations) {
      for (const member of members.filter(({ attribute }) => attribute)) {
        member.type = { text: union(types.get(`${name} ${member.name}`)) };
      }
      for (const attribute of attributes) {
        attribute.type = { text: inAttribute(types.get(`${name} ${attribute.fieldName}`)) };
      }
    }
  },
};

/** The manifest describes the package: the tags, the files that define them, and what is public. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      const classes = module.declarations.map(({ name }) => name);
      module.exports = module.exports.filter(({ declaration }) =>
        classes.includes(declaration.name),
      );
      for (const declaration of module.declarations) {
        const { members = [], attributes = [] } = declaration;
        const isPublic = ({ privacy }) => !privacy || privacy === 'public';
        declaration.members = members.filter(isPublic);
        // The analyzer takes states for attributes, and lists those with `@attr` first.
        declaration.attributes = declaration.members.flatMap(({ name }) =>
          attributes.filter(({ fieldName }) => fieldName === name),
        );
        // The classes in between have no tag: a catalogue would show them as elements without a name.
        declaration.superclass = { name: 'LitElement', package: 'lit' };
        for (const own of Object.values(declaration).filter(Array.isArray).flat()) {
          delete own.inheritedFrom;
        }
      }
    }
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length);
    const published = JSON.stringify(manifest).replace(
      // What an app imports also registers English.
      /"[^"]*\bsrc\/elements\/([\w-]+)\.[jt]s"/g,
      '"dist/entries/$1.js"',
    );
    Object.assign(manifest, JSON.parse(published));
  },
};

export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  overrideModuleCreation({ ts, globs }) {
    const program = ts.createProgram(globs, {
      strict: true,
      target: ts.ScriptTarget.ES2020,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      module: ts.ModuleKind.ESNext,
    });
    checker = program.getTypeChecker();
    return globs.map((name) => program.getSourceFile(name));
  },
  plugins: [acceptedValues, asPublished],
};
