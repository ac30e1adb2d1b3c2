import { render, type TemplateResult } from 'lit';
import { fromDocument } from '../document.js';

/** What elements of a tag drew last. */
const drawings = new Map<string, { template: TemplateResult; fragment: DocumentFragment }>();

/**
 * The nodes of a template, without anything of Lit's. To clone what was drawn before takes a third
 * of the time of drawing it again.
 *
 * @param owner - The document that the nodes are for.
 */
export function draw(tag: string, template: TemplateResult, owner: Document) {
  let drawing = drawings.get(tag);
  if (!drawing || !drawsSame(drawing.template, template)) {
    const fragment = fromDocument('createDocumentFragment').call(document);
    render(template, fragment);
    removeComments(fragment);
    drawing = { template, fragment };
    drawings.set(tag, drawing);
  }
  return fromDocument('importNode', owner).call(owner, drawing.fragment, true) as DocumentFragment;
}

/** Whether two values in a template come to the same nodes. */
function drawsSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const values = valuesIn(one);
  const others = valuesIn(other);
  return (
    values?.length === others?.length && !!values?.every((value, i) => drawsSame(value, others![i]))
  );
}

const valuesIn = (value: unknown): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value;
  const { strings, values } = Object(value) as Partial<TemplateResult>;
  return strings && [strings, ...values!];
};

function removeComments(fragment: DocumentFragment) {
  const comments = fromDocument('createNodeIterator').call(
    document,
    fragment,
    NodeFilter.SHOW_COMMENT,
  );
  for (let each; (each = comments.nextNode() as Comment | null);) each.remove();
}
