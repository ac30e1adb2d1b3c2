/** Elements that come and go, and which of them are still in memory. */
const seen = [];

/** Adds elements of each tag to the page, a few hundred at a time, and takes them away. */
async function comeAndGo(tags, count) {
  const place = document.body.appendChild(document.createElement('div'));
  while (seen.length < count) {
    const batch = Array.from({ length: 500 }, (_, index) =>
      document.createElement(tags[index % tags.length]),
    );
    place.append(...batch);
    await Promise.all(batch.map((element) => element.updateComplete));
    if (batch.some(({ shadowRoot }) => !shadowRoot.querySelector('h2')))
      throw new Error('not drawn');
    // To lay out every one of them would take most of the time.
    place.hidden = true;
    for (const element of batch) {
      seen.push(new WeakRef(element));
      element.remove();
    }
  }
}

/** Puts an element of each tag where pages have them: itself, a shadow root, a frame. */
async function comeEverywhere(tags) {
  const host = document.body.appendChild(document.createElement('div'));
  const places = [document.body, host.attachShadow({ mode: 'open' }), frames[0].document.body];
  const elements = places.flatMap((place) =>
    tags.map((tag) => place.appendChild(document.createElement(tag))),
  );
  await Promise.all(elements.map((element) => element.updateComplete));
  return elements;
}

const alive = () => seen.filter((element) => element.deref()).length;
