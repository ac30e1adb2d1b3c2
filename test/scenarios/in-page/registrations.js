/**
 * Before any script that is looked at: keeps which listeners and observers it sets up, and can tell
 * those that the page still has.
 */
(function () {
  let listeners = [];
  const observers = new Map();

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { observe, disconnect } = MutationObserver.prototype;

  const captures = (options) => Boolean(options?.capture ?? options);
  const isOf = (target, type, callback, options) => (each) =>
    each.target === target &&
    each.type === type &&
    each.callback === callback &&
    each.capture === captures(options);
  const forget = (...listener) => {
    const isSame = isOf(...listener);
    listeners = listeners.filter((each) => !isSame(each));
  };

  EventTarget.prototype.addEventListener = function (type, callback, options) {
    const listener = [this, type, callback, options];
    const capture = captures(options);
    forget(...listener);
    listeners.push({ target: this, type, callback, capture });
    addEventListener.call(...listener);
    const forgetThis = () => forget(...listener);
    if (options?.once) addEventListener.call(this, type, forgetThis, { capture, once: true });
    if (options?.signal) addEventListener.call(options.signal, 'abort', forgetThis);
  };
  EventTarget.prototype.removeEventListener = function (...listener) {
    forget(this, ...listener);
    removeEventListener.call(this, ...listener);
  };
  MutationObserver.prototype.observe = function (node, options) {
    observers.set(this, (observers.get(this) ?? new Map()).set(node, options));
    observe.call(this, node, options);
  };
  MutationObserver.prototype.disconnect = function () {
    observers.delete(this);
    disconnect.call(this);
  };

  /** What hangs on a node that is gone, goes with it. */
  const stays = (target) => !target.nodeType || target.isConnected;
  const nameOf = (target) => target.nodeName ?? target.constructor.name;

  window.registrations = () => [
    ...listeners
      .filter(({ target }) => stays(target))
      .map(({ target, type }) => `${nameOf(target)} tells of ${type}`),
    ...[...observers.values()].flatMap((observed) =>
      [...observed]
        .filter(([node]) => stays(node))
        .map(([node, options]) => `${nameOf(node)} tells of ${Object.keys(options).join()}`),
    ),
  ];
})();
