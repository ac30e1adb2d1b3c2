/** What the check finds, and where. */
import { messages, type Code } from './messages/index.js';
import type { Message } from './messages/message.js';
import type { PageElement } from './page.js';

/** Counted from 1. */
export interface Position {
  line: number;
  column: number;
}

export interface Finding extends Message {
  code: Code;
  /** Where it is in the text that was given. */
  at?: Position | undefined;
}

/** What was pasted may hold an address of a megabyte. */
const longestValue = 1000;

const shortened = (value: string) =>
  value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;

/** A finding with its words; `values` fill what stands in braces. */
export function finding(
  code: Code,
  at?: PageElement | Position,
  values: Readonly<Record<string, string>> = {},
): Finding {
  const { severity, what, todo } = messages[code];
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (_, name: string) => shortened(values[name]!));
  return {
    code,
    severity,
    at: at && positionOf(at),
    what: fill(what),
    ...(todo && { todo: fill(todo) }),
  };
}

export function positionOf(at: PageElement | Position): Position | undefined {
  if ('line' in at) return at;
  const { sourceCodeLocation: location } = at;
  return location ? { line: location.startLine, column: location.startCol } : undefined;
}
