/** Warns in the console; silent where a page has replaced the console by something else. */
export function warn(...message: unknown[]) {
  try {
    console.warn(...message);
  } catch {
    // Nobody reads the console of such a page.
  }
}

/** Says which value is not understood, and what is accepted. */
export function warnOfValue(where: string, name: string, value: unknown, accepted: string) {
  const shown = String(value).slice(0, 60);
  warn(`${where} does not understand ${name}="${shown}". Accepted: ${accepted}.`);
}
