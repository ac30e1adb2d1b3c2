import type { ReactiveController, ReactiveElement } from 'lit';
import { addEventListener, fromDocument, removeEventListener } from './document.js';

const events = ['beforeprint', 'afterprint'];

/** Opens every `<details>` while the page is printed, because a closed one prints nothing. */
export class PrintController implements ReactiveController {
  /** The window that may print the element: that of a frame, if a page has moved it there. */
  private window: Window | null = null;
  private isPrinting = false;
  private readonly opened = new Set<HTMLDetailsElement>();

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected() {
    this.window = fromDocument('defaultView', this.host.ownerDocument);
    // Not with the option `signal`, which browsers of 2020 ignore.
    if (this.window) for (const type of events) addEventListener.call(this.window, type, this);
  }

  hostDisconnected() {
    if (this.window) for (const type of events) removeEventListener.call(this.window, type, this);
    this.fold();
  }

  hostUpdated() {
    // The page may have changed an attribute for printing, which renders closed titles anew.
    if (this.isPrinting) this.unfold();
  }

  handleEvent({ type }: Event) {
    if (type === 'beforeprint') this.unfold();
    else this.fold();
  }

  private unfold() {
    this.isPrinting = true;
    const closed = this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const details of closed) {
      details.open = true;
      this.opened.add(details);
    }
  }

  private fold() {
    this.isPrinting = false;
    for (const details of this.opened) details.open = false;
    this.opened.clear();
  }
}
