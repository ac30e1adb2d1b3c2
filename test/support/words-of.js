/** Runs in a page: what of a node is read, through shadow roots and slots. */
globalThis.partsRead = function partsRead(node) {
  const isUnread =
    node.nodeType === 1 &&
    node.matches('[hidden], .status, button, script, style, template, title');
  if (isUnread) return [];
  const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
  return slotted.length ? slotted : [...(node.shadowRoot ?? node).childNodes];
};

/** Runs in a page: everything that a node says, without spaces. */
globalThis.wordsOf = function wordsOf(node) {
  if (node.nodeType === 3) return node.data.replace(/\s/g, '');
  return globalThis.partsRead(node).map(wordsOf).join('');
};
