/** What rewrites a page around the element. */
import { script, type Scenario } from './scenario.js';

const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';

const renderedTenTimes =
  "document.querySelector('main.count-10 hrd-guide').textContent === 'Text 10'";

export const frameworks: Scenario[] = [
  {
    name: 'React renders around it again and again',
    head: script,
    body: '<div id="app"></div><script src="/bundle/react.js"></script>',
    later: 'host.renderAgain()',
    holds: renderedTenTimes,
  },
  {
    name: 'Vue renders around it again and again',
    head: script,
    body: '<div id="app"></div><script src="/bundle/vue.js"></script>',
    later: 'host.renderAgain()',
    holds: renderedTenTimes,
  },
  {
    name: 'Turbo goes to the next page, and back',
    head: turbo + script,
    body: 'GUIDE<p>First page</p>',
    files: {
      '/next': (response) =>
        response.end(
          `<!doctype html><html lang="en"><head><meta name="turbo-cache-control" content="no-preview" />${script}</head><body><hrd-guide></hrd-guide><p>Next page</p></body></html>`,
        ),
    },
    later: `new Promise((done) => {
      addEventListener('turbo:load', () => {
        history.back();
        addEventListener('turbo:load', done, { once: true });
      }, { once: true });
      Turbo.visit('/next');
    })`,
    holds: "document.body.innerText.includes('First page')",
  },
  {
    name: 'Turbo, with the script that stands where the element goes',
    head: turbo,
    body: '<script src="/dist/hrd.en.js" data-hrd="guide" async></script>',
    files: {
      '/next': (response) =>
        response.end(
          '<!doctype html><html lang="en"><body><script src="/dist/hrd.en.js" data-hrd="guide" async></script></body></html>',
        ),
    },
    later: `new Promise((done) => {
      addEventListener('turbo:load', done, { once: true });
      Turbo.visit('/next');
    })`,
    holds: "location.pathname === '/next'",
  },
  {
    name: 'innerHTML written anew',
    head: script,
    later: 'document.body.innerHTML += "<p>More</p>"',
  },
  {
    name: 'a copy by cloneNode',
    head: script,
    later: "document.body.append(document.querySelector('hrd-guide').cloneNode(true))",
    guides: 2,
  },
  {
    name: 'moved, a hundred times',
    head: script,
    body: '<main>GUIDE</main><aside></aside>',
    later: `(async () => {
      const guide = document.querySelector('hrd-guide');
      for (let time = 0; time < 100; time++) {
        document.querySelector(time % 2 ? 'main' : 'aside').append(guide);
        if (time % 10 === 0) await null;
      }
    })()`,
  },
  {
    name: 'taken away, and put back later',
    head: script,
    later: `(async () => {
      const guide = document.querySelector('hrd-guide');
      guide.remove();
      guide.setAttribute('theme', 'light');
      guide.removeAttribute('theme');
      await new Promise(requestAnimationFrame);
      document.body.append(guide);
    })()`,
  },
  {
    name: 'adopted by the document of a frame',
    head: script,
    body: '<iframe style="width: 100%; height: 900px; border: 0"></iframe>GUIDE',
    document: 'frames[0].document',
    later: `(() => {
      const { body } = frames[0].document;
      body.append(document.querySelector('hrd-guide'));
    })()`,
  },
  {
    name: 'imported from a template and from another document',
    head: script,
    body: '<template>GUIDE</template>',
    later: `document.body.append(
      document.importNode(document.querySelector('template').content, true),
      new DOMParser().parseFromString('<hrd-guide></hrd-guide>', 'text/html').querySelector('hrd-guide'),
    )`,
    guides: 2,
  },
  {
    name: 'a script optimizer that moves the tag to the end',
    head: '<script type="text/later" src="/dist/hrd.en.js"></script>',
    later: `new Promise((done) => {
      const script = document.createElement('script');
      script.src = document.querySelector('[type="text/later"]').src;
      script.onload = done;
      document.documentElement.append(script);
    })`,
  },
  {
    name: 'a script optimizer that wraps the code into its own',
    later: `fetch('/dist/hrd.en.js').then((file) => file.text()).then((code) => new Function(code)())`,
  },
  {
    name: 'automatic paragraphs around a placeholder',
    head: script,
    body: '<p><div data-hrd="guide"><p>TEXT</p></div></p>',
  },
  {
    name: 'a translator that replaces the text nodes, then a change',
    head: script,
    later: `(async () => {
      const guide = document.querySelector('hrd-guide');
      guide.setAttribute('email', 'help@embassy.example');
      await guide.updateComplete;
      const texts = document.createTreeWalker(guide.shadowRoot, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (texts.nextNode()) nodes.push(texts.currentNode);
      for (const node of nodes) {
        const font = document.createElement('font');
        font.textContent = 'Translated';
        node.replaceWith(font);
      }
      guide.removeAttribute('email');
      await guide.updateComplete;
    })()`,
  },
];
