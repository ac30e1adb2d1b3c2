import { render, type TemplateResult } from 'lit';
import { fromDocument } from '../document.js';

interface Drawing {
  template: TemplateResult;
  /** Its nodes, from the second element on that draws the same. */
  nodes?: DocumentFragment;
}

/** What elements of a tag drew last. */
const drawings = new Map<string, Drawing>();

/**
 * The nodes of a template. Where elements draw the same, they are cloned, which takes a third of the
 * time; what one alone draws is not kept.
 */
export function draw(tag: string, template: TemplateResult) {
  const last = drawings.get(tag);
  if (!last || !drawsSame(last.template, template)) {
    drawings.set(tag, { template });
    return nodesOf(template);
  }
  last.nodes ??= withoutComments(nodesOf(template));
  return last.nodes.cloneNode(true);
}

function nodesOf(template: TemplateResult): DocumentFragment {
  const fragment = fromDocument('createDocumentFragment').call(document);
  render(template, fragment);
  return fragment;
}

/** Takes out what Lit would find its places by. */
function withoutComments(fragment: DocumentFragment) {
  const comments = fromDocument('createNodeIterator').call(
    document,
    fragment,
    NodeFilter.SHOW_COMMENT,
  );
  while (comments.nextNode()) (comments.referenceNode as Comment).remove();
  return fragment;
}

/** Whether two values in a template come to the same nodes. */
function drawsSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, i) => drawsSame(each, other[i]));
  }
  const { strings, values } = (one ?? {}) as Partial<TemplateResult>;
  const { strings: otherStrings, values: otherValues } = (other ?? {}) as Partial<TemplateResult>;
  return !!strings && strings === otherStrings && drawsSame(values, otherValues);
}
