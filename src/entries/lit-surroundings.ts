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
        // Asked for once: where a page allows none, each attempt is reported.
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
  // Where a browser has no Trusted Types, an element with that id would stand in their place.
  trustedTypes: page.trustedTypes?.createPolicy && policyFactory(page.trustedTypes),
};

/**
 * Lit asks the document for new nodes. A copy of it has no page in it, and so none of the images and
 * forms whose names stand in the place of a document's methods (`<img name="createComment">`).
 */
const emptyDocument = fromDocument('cloneNode').call(realDocument());

export { emptyDocument as document, global as globalThis };
