/**
 * What Lit sees as the global object inside our script files: the build puts it in its place.
 *
 * - Lit asks for a Trusted Types policy of its own name, which fails on a page whose own Lit has
 *   it already. Ours has our name, and is created only when something is first rendered, so that
 *   a second copy of the script, which renders nothing, creates none.
 * - Lit keeps lists on the global object, which a page could overwrite (`<a id="litHtmlVersions">`).
 */
interface Rules {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Rules): Rules;
}

const page = window as Window & { trustedTypes?: PolicyFactory; ShadowRoot: unknown };

const policyFactory = (native: PolicyFactory): PolicyFactory => ({
  createPolicy(_, rules) {
    let policy: Rules | undefined;
    return {
      createHTML: (html) => (policy ??= native.createPolicy('hrd-widgets', rules)).createHTML(html),
    };
  },
});

export const litGlobal = {
  ShadowRoot: page.ShadowRoot,
  // Where a browser has no Trusted Types, an element with that id would stand in their place.
  trustedTypes: page.trustedTypes?.createPolicy && policyFactory(page.trustedTypes),
};

/** Lit also reads this one without a prefix. */
export const litPropertyMetadata = new WeakMap();
