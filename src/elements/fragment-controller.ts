import type { ReactiveController, ReactiveElement } from 'lit';
import {
  addEventListener,
  closest,
  findAll,
  realWindow,
  removeEventListener,
  textOf,
} from './document.js';
import { headings, letters } from './text-inside.js';

const events = ['hashchange', 'load', 'click'];

const isSeen = (element: Element | null) => Boolean(element?.getClientRects().length);

/**
 * A table of contents, or another website, may link to a heading of our text, which the script hides:
 * such a link leads to what is rendered in its place. All else of it stays the browser's.
 */
export class FragmentController implements ReactiveController {
  private wasSeen = false;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected() {
    for (const type of events) addEventListener.call(realWindow(), type, this);
  }

  hostDisconnected() {
    for (const type of events) removeEventListener.call(realWindow(), type, this);
  }

  hostUpdate() {
    this.wasSeen = isSeen(this.target);
  }

  hostUpdated() {
    if (this.wasSeen) this.follow(true);
  }

  handleEvent({ type, target, defaultPrevented }: Event) {
    if (type === 'click') {
      // Browsers tell of no change where a link is followed again.
      const link = closest(target as Element, 'a') as HTMLAnchorElement | null;
      if (defaultPrevented || link?.href !== location.href) return;
    }
    this.follow(type === 'load');
  }

  private get target() {
    return this.host.querySelector(':target');
  }

  private follow(isFirst: boolean) {
    const { target, host } = this;
    if (!target || isSeen(target)) return;
    const heading = closest(target, headings) ?? findAll(target, headings)[0];
    const words = heading && letters(textOf(heading));
    const rendered = [...host.renderRoot.querySelectorAll('h2')];
    const place = rendered.find((each) => letters(textOf(each)) === words) ?? host;
    // Where visitors have gone elsewhere meanwhile, they stay.
    const isNear = Math.abs(place.getBoundingClientRect().top) < innerHeight;
    if (!isFirst || !scrollY || isNear) place.scrollIntoView();
  }
}
