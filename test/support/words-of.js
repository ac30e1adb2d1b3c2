/** Runs in a page: everything that a node says, through shadow roots and slots, without spaces. */
globalThis.wordsOf = function wordsOf(node) {
  if (node.nodeType === 3) return node.data.replace(/\s/g, '');
  if (
    node.nodeType === 1 &&
    node.matches('[hidden], .status, button, script, style, template, title')
  )
    return '';
  if (node.localName === 'slot' && node.assignedNodes().length)
    return node.assignedNodes().map(wordsOf).join('');
  return [...(node.shadowRoot ?? node).childNodes].map(wordsOf).join('');
};
