/** The three questions: each answer leads on, or to one cause. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedNow, causeOf, questions, type Answers, type Put } from '../../builder/questions.js';
import { systems } from '../../builder/systems/index.js';
import { version } from '../../src/elements/version.js';
import { defaultChoices, plan } from './draw.js';

const lines: Put = { way: 'placeholder', file: `https://your-domain/hrd-${version}/hrd.en.js` };

/** All that a person can answer, one question after the other. */
function* waysThrough(put: Put, answers: Answers = {}): Generator<Answers> {
  const open = askedNow(put, answers).find((id) => !(id in answers));
  if (!open) return yield answers;
  for (const [value] of questions.find(({ id }) => id === open)!.answers) {
    yield* waysThrough(put, { ...answers, [open]: value });
  }
}

describe('the three questions', () => {
  it('end with a cause and what to do, whatever a person answers, in every system', () => {
    for (const { id } of systems) {
      const { put } = plan(defaultChoices(id));
      const ends = [...waysThrough(put)];
      assert.ok(ends.length >= 4, id);
      for (const answers of ends) {
        const { cause, todo } = causeOf(put, answers)!;
        assert.match(
          `${cause} ${todo}`,
          /^[“A-Z][^{}]+\. [“A-Z][^{}]+\.$/,
          JSON.stringify(answers),
        );
      }
    }
  });

  it('begin with the button, which shows that all works', () => {
    assert.deepEqual(askedNow(lines, {}), ['button']);
    assert.match(causeOf(lines, { button: 'yes' })!.cause, /The script runs/);
  });

  it('tell a hidden address, code, an empty box and nothing at all apart', () => {
    const causes = ['address', 'code', 'box', 'nothing'].map(
      (instead) => causeOf(lines, { button: 'no', instead })!.cause,
    );
    assert.equal(new Set(causes).size, 4);
  });

  it('ask for the script file only where the words show without the button', () => {
    const words = { button: 'no', instead: 'words' };
    assert.deepEqual(askedNow(lines, words), ['button', 'instead', 'file']);
    assert.equal(causeOf(lines, words), undefined);
    assert.match(causeOf(lines, { ...words, file: 'missing' })!.cause, /not where your page looks/);
    assert.match(causeOf(lines, { ...words, file: 'rows' })!.cause, /is there/);
  });

  it('do not ask for a button that the way has not', () => {
    assert.deepEqual(askedNow({ way: 'plain' }, {}), ['instead']);
    assert.match(causeOf({ way: 'plain' }, { instead: 'words' })!.cause, /The text is there/);
  });

  it('forget an answer that no longer counts', () => {
    const changed = { button: 'yes', instead: 'code', file: 'missing' };
    assert.match(causeOf(lines, changed)!.cause, /The script runs/);
  });

  it('name the file where the lines look for it, on the website and in the plugin', () => {
    const fileOf = (id: 'own' | 'wordpress' | 'wix', folder?: string) =>
      plan({ ...defaultChoices(id), ...(folder && { folder }) }).put.file;
    assert.equal(fileOf('own'), `https://your-domain/hrd-${version}/hrd.en.js`);
    assert.equal(fileOf('own', 'https://a.example/x'), 'https://a.example/x/hrd.en.js');
    assert.equal(
      fileOf('wordpress'),
      `https://your-domain/wp-content/plugins/hrd-widgets/hrd-${version}/hrd.en.js`,
    );
  });
});
