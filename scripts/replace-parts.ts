/** Exchanges parts of a page, all of which it must have. */
export function replaceParts(page: string, parts: Record<string, string>) {
  for (const [part, replacement] of Object.entries(parts)) {
    if (!page.includes(part)) throw new Error(`The page has no ${part}`);
    page = page.replace(part, () => replacement);
  }
  return page;
}
