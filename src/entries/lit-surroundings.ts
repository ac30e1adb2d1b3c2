/**
 * What Lit finds around it inside our script files, in place of the page's globals. The build imports
 * these into Lit's modules, whose code stays as it is published.
 */
import { fromDocument, realDocument, realWindow } from '../elements/document.js';

interface Rules {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Rules): Rules;
  emptyScript?: unknown;
}

const page = realWindow() as Window & { trustedTypes?: PolicyFactory; ShadowRoot: unknown };

/**
 * Lit asks for a Trusted Types policy of its own name, which fails on a page whose own Lit has it
 * already. Ours has our name, and is created only when something is first rendered, so that a second
 * copy of the script, which renders nothing, creates none.
 */
const policyFactory = (native: PolicyFactory): PolicyFactory => ({
  emptyScript: native.emptyScript,
  createPolicy(_, rules) {
    let policy: Rules | null | undefined;
    return {
      createHTML(html) {
        // Tried once: where a page allows no policy, each attempt is reported.
        if (policy === undefined) {
          policy = null;
          policy = native.createPolicy('hrd-widgets', rules);
        }
        return policy!.createHTML(html);
      },
    };
  },
});

export const litPropertyMetadata = new WeakMap();

/** Lit keeps lists on the global object, which a page could overwrite (`<a id="litHtmlVersions">`). */
const global = {
  litPropertyMetadata,
  ShadowRoot: page.ShadowRoot,
  // In a browser without Trusted Types, an element with that id would be found here.
  trustedTypes: page.trustedTypes?.createPolicy && policyFactory(page.trustedTypes),
};

/**
 * Lit creates nodes with the document's methods, which an image or form of the page can shadow
 * (`<img name="createComment">`). An empty clone of the document has no such elements.
 */
const emptyDocument = fromDocument('cloneNode').call(realDocument());

export { emptyDocument as document, global as globalThis };
