/** Runs in a page: what a visitor reads in its column, through shadow roots and slots, and where. */
globalThis.readColumn = function readColumn(column, address) {
  const runs = [];
  const links = new Set();
  const languageOf = (node) => {
    for (let each = node; each; each = each.parentNode ?? each.host) {
      if (each.lang) return each.lang;
    }
  };
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node.data.replace(/\s/g, '');
      if (!words) return;
      const parent = node.parentElement ?? node.parentNode.host;
      const marks = `${languageOf(parent)} ${getComputedStyle(parent).direction}`;
      if (runs.at(-1)?.marks === marks) runs.at(-1).words += words;
      else runs.push({ marks, words });
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.matches('a:is([href^="mailto:"], [href^="tel:"]):not([hidden])'))
        links.add(node.getAttribute('href'));
      partsRead(node).forEach(read);
    }
  };
  read(column);
  const drawn = column.querySelector('hrd-guide')?.shadowRoot;
  const heading = drawn?.querySelector('[part=heading]') ?? column.querySelector('h1, h2, iframe');
  const place = (element) => {
    const { x, width } = element?.getBoundingClientRect() ?? {};
    return `${x} ${width}`;
  };
  return {
    /** The words without spaces, by the language and the direction that they have. */
    runs,
    links: [...links],
    /** With spaces, as a text that needs no script shows them. */
    text: column.innerText.replace(/\s+/g, ' ').trim(),
    isInColumn: place(heading) === place(column.querySelector('p')),
    isDrawn: Boolean(drawn),
    hasAddress: document.documentElement.outerHTML.toLowerCase().includes(address.toLowerCase()),
  };
};
