/** The manifest describes the package: the files that it holds, and what is public in them. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({ privacy }) => !privacy || privacy === 'public',
        );
      }
    }
    const published = JSON.stringify(customElementsManifest).replace(
      /"\/?src\/([\w/-]+)\.[jt]s"/g,
      '"dist/$1.js"',
    );
    Object.assign(customElementsManifest, JSON.parse(published));
  },
};

export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [asPublished],
};
