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

const rectsOf = (element: Element) => Element.prototype.getClientRects.call(element);

/**
 * A table of contents or another website may link to a heading of our text, which the script hides.
 * Such a link scrolls to what is rendered in its place; all else about links is left to the browser.
 */
export class FragmentController implements ReactiveController {
  /** Whether the visitor was at the heading when the script ran. */
  private wasThere = false;
  private hasClicked = false;
  /** Where this last scrolled to: a visitor who has scrolled elsewhere since is left there. */
  private position = 0;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected() {
    for (const type of events) addEventListener.call(realWindow(), type, this);
    const [rect] = this.target ? rectsOf(this.target) : [];
    this.wasThere = Boolean(rect && Math.abs(rect.top) < innerHeight);
  }

  hostDisconnected() {
    for (const type of events) removeEventListener.call(realWindow(), type, this);
  }

  hostUpdated() {
    // Elements above render in the same frame and may still move this one.
    if (this.wasThere) requestAnimationFrame(() => this.follow());
    this.wasThere = false;
  }

  handleEvent(event: Event) {
    if (event.type === 'click') {
      const link = linkOf(event as MouseEvent);
      this.hasClicked = Boolean(link);
      // Following the same link again fires no hashchange.
      if (link?.href === location.href) this.follow();
    } else if (this.hasClicked || scrollY === this.position) {
      // Not on the way back or forward, where the browser restores the position itself.
      this.hasClicked = false;
      this.follow();
    }
  }

  private get target() {
    try {
      const id = decodeURIComponent(location.hash.slice(1));
      const target = fromDocument('getElementById').call(realDocument(), id);
      return target && contains(this.host, target) ? target : undefined;
    } catch {
      // The hash may be malformed.
      return;
    }
  }

  private follow() {
    const { target, host } = this;
    const isInText = target && (closest(target, ourText) ?? findAll(target, ourText)[0]);
    if (!isInText || rectsOf(target).length) return;
    const heading = closest(target, headings) ?? findAll(target, headings)[0];
    const words = heading && letters(textOf(heading));
    const rendered = [...host.renderRoot.querySelectorAll('h2')];
    try {
      (rendered.find((each) => letters(textOf(each)) === words) ?? host).scrollIntoView();
    } catch {
      // A page may have replaced scrollIntoView.
    }
    this.position = scrollY;
  }
}

/** The link that a click follows in this window, if it is one. */
function linkOf({ target, defaultPrevented, ctrlKey, metaKey, shiftKey }: MouseEvent) {
  const link = isElement(target as Node) && closest(target as Element, 'a');
  const isElsewhere = defaultPrevented || ctrlKey || metaKey || shiftKey;
  return link && !isElsewhere ? (link as HTMLAnchorElement) : undefined;
}
