import { addEventListener, removeEventListener } from '../document.js';

/** An element that shows more on paper than on screen. */
interface Printed {
  unfold(printing: boolean): void;
}

const printEvents = ['beforeprint', 'afterprint'];

/**
 * What may be printed with a window: the script's, or that of a frame. All have one listener: the
 * browser looks through those that there are before it adds another.
 */
const inWindow = new WeakMap<EventTarget, Set<Printed>>();

export function watchPrinting(element: Printed, view: Window) {
  const others = inWindow.get(view);
  if (others) {
    others.add(element);
  } else {
    inWindow.set(view, new Set([element]));
    for (const type of printEvents) addEventListener.call(view, type, unfoldAll);
  }
}

export function unwatchPrinting(element: Printed, view: Window) {
  const elements = inWindow.get(view);
  if (!elements?.delete(element) || elements.size) return;
  inWindow.delete(view);
  for (const type of printEvents) removeEventListener.call(view, type, unfoldAll);
}

function unfoldAll({ type, currentTarget }: Event) {
  inWindow.get(currentTarget!)?.forEach((each) => each.unfold(type === 'beforeprint'));
}
