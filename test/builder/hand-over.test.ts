/** The file for whoever runs the website. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import type { Choices } from '../../builder/choices.js';
import { aboutHandingOn, handOver } from '../../builder/hand-over.js';
import { systems, type SystemId } from '../../builder/systems/index.js';
import { version } from '../../src/elements/version.js';
import { defaultChoices, plan } from './draw.js';

function handedOver(system: SystemId, chosen: Partial<Choices> = {}) {
  const choices = { ...defaultChoices(system), ...chosen };
  const made = plan(choices);
  const html = handOver(made, choices);
  return { html, made, document: parseHTML(html).document };
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the file that is handed on', () => {
  for (const { id } of systems) {
    it(`says all that the builder says, with the same lines, for: ${id}`, () => {
      const { made, document } = handedOver(id, { languages: ['en', 'ar'] });
      const text = tidy(document.body.textContent);
      for (const each of [
        ...made.steps.flatMap((step) => [step.do, step.see ?? '']),
        ...made.whatIf.flatMap(({ seen, do: advice }) => [seen, advice]),
        ...made.check,
        ...[made.update, made.remove, made.evidence],
      ]) {
        assert.ok(text.includes(tidy(each)), each);
      }
      const lines = [...document.querySelectorAll('pre')].map(({ textContent }) => textContent);
      const blocks = [
        ...made.steps.flatMap(({ block }) => block ?? []),
        ...made.others.flatMap((other) => other.blocks),
      ];
      assert.deepEqual(
        lines,
        blocks.filter(({ formatted }) => !formatted).map(({ code }) => code),
      );
    });
  }

  it('runs nothing and asks for nothing', () => {
    for (const { id } of systems) {
      const { document } = handedOver(id);
      const found = document.querySelectorAll('script, link, img, iframe, form, [src], [onclick]');
      assert.equal(found.length, 0, id);
      const policy = document.querySelector('[http-equiv=Content-Security-Policy]')!;
      assert.match(policy.getAttribute('content')!, /^default-src 'none'/);
    }
  });

  it('keeps what somebody has typed as text', () => {
    const help = { none: false, name: '<img src=x>', phone: '', address: '', link: '' };
    const options = { embassy: '</pre><script>alert(1)</script>' };
    for (const system of ['own', 'words', 'wordpress'] as const) {
      const { document } = handedOver(system, { help, options });
      assert.equal(document.querySelectorAll('img, script').length, 0, system);
    }
  });

  it('says what it is, and how the script file is handed on where one is needed', () => {
    const { document } = handedOver('own');
    const text = document.body.textContent;
    assert.ok(text.includes(`HRD Widgets ${version}`));
    assert.match(text, /not an official U\.S\. government product/);
    assert.match(
      text,
      /mail services.+refuse script files \(\.js\).+shared folder or on a USB stick/,
    );
    assert.doesNotMatch(handedOver('wix').document.body.textContent, /refuse script files/);
  });

  it('says what was decided, and what to know of the page', () => {
    const decided = (chosen: Partial<Choices>) =>
      tidy(handedOver('wordpress', chosen).document.body.textContent);
    const text = decided({ preset: 'everything', languages: ['en', 'ar'] });
    assert.match(
      text,
      /It shows: “Everything in one piece” \(English, Arabic\)\. We have not compared/,
    );
    assert.match(text, /neutral address and title/);
    const other = decided({ options: { country: 'Exampleland', email: 'help@example.org' } });
    assert.match(other, /Contact: Exampleland, help@example\.org\./);
    assert.match(
      decided({ compared: 'yes' }),
      /We compared the address with the embassy’s own website on \d+ \w+ \d{4}\./,
    );
    const contact = { email: 'help@example.org' };
    const comparedBefore = { day: '2026-03-03', contact };
    assert.match(decided({ comparedBefore, options: contact }), /website on 3 March 2026\./);
    assert.match(decided({ comparedBefore }), /We have not compared the address/);
    assert.doesNotMatch(decided({ compared: 'no' }), /compared the address/);
  });

  it('needs the archive beside it where there is a script or plugin', () => {
    for (const [system, needs] of [
      ['own', true],
      ['wordpress', true],
      ['wix', false],
    ] as const) {
      assert.equal(
        /hrd-widgets-\S+\.zip too/.test(aboutHandingOn(defaultChoices(system))),
        needs,
        system,
      );
    }
  });

  it('shows words that are copied with their format as they look', () => {
    const { document } = handedOver('words');
    assert.ok(document.querySelector('.block h2'));
    assert.equal(document.querySelectorAll('pre').length, 0);
  });
});
