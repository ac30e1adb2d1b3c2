import type { ReactiveController, ReactiveElement } from 'lit';
import {
  addEventListener,
  closest,
  contains,
  findAll,
  fromDocument,
  isElement,
  realDocument,
  realWindow,
  removeEventListener,
  textOf,
} from './document.js';
import { headings, letters, ourText } from './text-inside.js';

const events = ['hashchange', 'load', 'click'];

const boxes = (element: Element) => Element.prototype.getClientRects.call(element);

/**
 * A table of contents, or another website, may link to a heading of our text, which the script hides:
 * such a link leads to what is rendered in its place. All else of it stays the browser's.
 */
export class FragmentController implements ReactiveController {
  /** Whether visitors were at the heading when the script came. */
  private isThere = false;
  private isAsked = false;
  /** How far down the page visitors were led: who is elsewhere has gone there, and stays. */
  private led = 0;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected() {
    for (const type of events) addEventListener.call(realWindow(), type, this);
    const [box] = this.target ? boxes(this.target) : [];
    this.isThere = Boolean(box && Math.abs(box.top) < innerHeight);
  }

  hostDisconnected() {
    for (const type of events) removeEventListener.call(realWindow(), type, this);
  }

  hostUpdated() {
    // Elements above are drawn in the same moment, and what they move has its place after it.
    if (this.isThere) requestAnimationFrame(() => this.follow());
    this.isThere = false;
  }

  handleEvent(event: Event) {
    if (event.type === 'click') {
      const link = linkOf(event as MouseEvent);
      this.isAsked = Boolean(link);
      // Browsers tell of no change where a link is followed again.
      if (link?.href === location.href) this.follow();
    } else if (this.isAsked || scrollY === this.led) {
      // On the way back, the browser itself finds where visitors were.
      this.isAsked = false;
      this.follow();
    }
  }

  private get target() {
    try {
      const id = decodeURIComponent(location.hash.slice(1));
      const target = fromDocument('getElementById').call(realDocument(), id);
      return target && contains(this.host, target) ? target : undefined;
    } catch {
      // Not every hash is a well-formed one.
      return;
    }
  }

  private follow() {
    const { target, host } = this;
    const isInText = target && (closest(target, ourText) ?? findAll(target, ourText)[0]);
    if (!isInText || boxes(target).length) return;
    const heading = closest(target, headings) ?? findAll(target, headings)[0];
    const words = heading && letters(textOf(heading));
    const rendered = [...host.renderRoot.querySelectorAll('h2')];
    try {
      (rendered.find((each) => letters(textOf(each)) === words) ?? host).scrollIntoView();
    } catch {
      // A page has put its own in the place of the browser's.
    }
    this.led = scrollY;
  }
}

/** The link that a click follows in this window, if it is one. */
function linkOf({ target, defaultPrevented, ctrlKey, metaKey, shiftKey }: MouseEvent) {
  const link = isElement(target as Node) && closest(target as Element, 'a');
  const isElsewhere = defaultPrevented || ctrlKey || metaKey || shiftKey;
  return link && !isElsewhere ? (link as HTMLAnchorElement) : undefined;
}
