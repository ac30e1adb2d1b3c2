/**
 * Runs in the page before anything else. Plain JavaScript: what compiles TypeScript would add calls of
 * helpers that a page does not have.
 */
if (window === top) {
  window.seen = { shown: 0, interactive: 0, layoutShift: 0 };

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) isBusyUntil(startTime + duration);
  }).observe({ type: 'longtask', buffered: true });

  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.seen.layoutShift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  requestAnimationFrame(look);
}

function isBusyUntil(time) {
  window.seen.interactive = Math.max(window.seen.interactive, time);
}

function look() {
  if (document.body && !window.seen.shown && window.isShown())
    window.seen.shown = performance.now();
  // What it waits for is the embed's own; see `ready` there.
  if (document.body && window.isReady()) isBusyUntil(performance.now());
  else requestAnimationFrame(look);
}
