/** From choices to what is copied, and to what a visitor should see. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Choices } from '../../builder/choices.js';
import { frameworkIds } from '../../builder/components.js';
import type { SystemId } from '../../builder/systems/index.js';
import { version } from '../../src/elements/version.js';
import { en } from '../../src/words/en.js';
import { fr } from '../../src/words/fr.js';
import { defaultChoices, plan, release } from './draw.js';

const choose = (system: SystemId, chosen: Partial<Choices> = {}): Choices => ({
  ...defaultChoices(system),
  ...chosen,
});
const blocksIn = (choices: Choices, of = release) =>
  plan(choices, of).steps.flatMap(({ block }) => block ?? []);
const help = { none: false, name: 'Our office', phone: '112', address: '', link: '' };

describe('what is copied', () => {
  it('names the script file with its hash, and without where the page is opened from disk', () => {
    const lines = (chosen: Partial<Choices>) =>
      blocksIn(choose('own', chosen))[0]!.code.split('\n')[0];
    assert.equal(
      lines({}),
      `<script src="hrd-${version}/hrd.en.js" integrity="sha384-en" crossorigin="anonymous" async=""></script>`,
    );
    assert.equal(
      lines({ folder: ' /files ', fromDisk: true }),
      '<script src="/files/hrd.en.js" async=""></script>',
    );
    assert.match(lines({ languages: ['en', 'fr'] })!, /hrd\.js" integrity="sha384-all"/);
  });

  it('is a shortcode for each text and language where WordPress has the plugin', () => {
    const languages = ['en', 'fr'];
    const [block] = blocksIn(choose('wordpress', { languages, compared: 'yes' }));
    assert.equal(block!.label, 'Copy the shortcodes');
    assert.equal(
      block!.code,
      languages
        .map(
          (lang) => `[hrd_widgets element="contact-card" lang="${lang}" checked-on="2026-11-28" /]`,
        )
        .join('\n\n'),
    );
    assert.match(blocksIn(choose('wordpress', { help }))[0]!.code, /tel:112/);
  });

  it('says whose shortcode counts where it names a contact or a day', () => {
    const said = (chosen: Partial<Choices>) => blocksIn(choose('wordpress', chosen))[0]!.about;
    assert.equal(said({}), undefined);
    assert.match(said({ compared: 'yes' })!, /administrator or editor/);
    assert.match(said({ options: { country: 'Exampleland' } })!, /administrator or editor/);
  });

  it('is a page for each language where a system makes a frame, with its heights', () => {
    const blocks = blocksIn(choose('wix', { languages: ['en', 'fr'] }));
    assert.deepEqual(
      blocks.map(({ label }) => label),
      ['Copy the snippet', 'Copy snippet 2'],
    );
    assert.deepEqual(plan(choose('wix')).others, []);
    for (const { about, code } of blocks) {
      assert.match(about!, /1100 high.+on a phone, 320 wide and 1900 high/);
      // The frames of these systems do not let a link leave them.
      assert.match(code, /<base target="_blank" \/>/);
    }
  });

  it('is a frame too on a website of one’s own, as high as a phone needs', () => {
    const frames = plan(choose('own')).others.find(({ title }) => title.includes('frame'))!;
    const [page, frame] = frames.blocks;
    assert.equal(page!.file, 'contacts.html');
    assert.match(page!.code, /<base target="_top" \/>/);
    assert.match(frame!.code, /<iframe src="contacts\.html" title=".+" lang="en" .*height="1900"/);
  });

  it('is the component of the framework that was chosen, and no script for other websites', () => {
    for (const framework of frameworkIds) {
      const { steps, others, evidence } = plan(choose('app', { framework }));
      const [install, component] = steps.flatMap(({ block }) => block ?? []);
      assert.equal(install!.code, `npm install ./hrd-widgets-${version}.tgz`);
      assert.match(component!.code, /import 'hrd-widgets\/hrd-contact-card\.js';/);
      assert.match(evidence, new RegExp(`examples/${framework}\\.$`));
      assert.deepEqual(
        others.map(({ title }) => title),
        ['Package, for other frameworks or none'],
      );
      const all = [...steps.map(({ block }) => block), ...others.flatMap(({ blocks }) => blocks)];
      for (const block of all) assert.doesNotMatch(block?.code ?? '', /data-hrd=|<script src/);
    }
  });

  it('names a network only for a package that is published', () => {
    const made = (isPublished: boolean) =>
      JSON.stringify(plan(choose('app'), { ...release, isPublished }));
    assert.doesNotMatch(made(false), /jsdelivr/);
    assert.match(made(true), /jsdelivr.+sha384-en/);
    assert.match(made(true), new RegExp(`npm install hrd-widgets@${version}`));
  });

  it('is words alone, plain and formatted, where no HTML is taken', () => {
    const link = 'https://example.org/%zz';
    const [words] = blocksIn(choose('words', { help: { ...help, link } }));
    const { code, formatted } = words!;
    assert.ok(code.startsWith(`${en.contact.heading}\n\n`));
    assert.match(code, /^- .+\n- /m);
    assert.match(code, /\nHRDSupportMonrovia@state\.gov\n/);
    assert.match(code, new RegExp(`${en.contact.write} \\(HRDSupportMonrovia@state\\.gov\\)`));
    assert.match(code, /\nOur office\n\n112\n\nhttps:\/\/example\.org\/%zz\n/);
    assert.doesNotMatch(code, /[<>]|&#|tel:/);
    assert.match(formatted!, /^<h2 lang="en" dir="ltr">/);
    assert.match(formatted!, /<a href="tel:112">112<\/a>/);
  });

  it('says its own language in each block where a system removes what groups them', () => {
    const [lines] = blocksIn(choose('drupal-basic', { preset: 'everything' }));
    assert.doesNotMatch(lines!.code, /<(div|section|address|span)/);
  });

  it('comes with a style for whoever wants one, where the words have the look of the page', () => {
    const style = plan(choose('squarespace')).others.find(({ title }) =>
      title.startsWith('Optional: '),
    );
    assert.deepEqual(
      style!.blocks.map(({ code }) => code),
      [release.textStyle],
    );
  });
});

describe('what is said', () => {
  it('names UTF-8 where the lines need it', () => {
    const isNamed = (system: SystemId, lang: string) =>
      plan(choose(system, { languages: [lang] })).whatIf.some((each) => each.do.includes('UTF-8'));
    assert.ok(isNamed('own', 'ar'));
    assert.ok(!isNamed('own', 'fr'));
    for (const system of ['app', 'wix', 'wordpress', 'words'] as const) {
      assert.ok(!isNamed(system, 'ar'), system);
    }
  });

  it('is what a visitor should see, in the words of the page', () => {
    const check = plan(choose('own', { languages: ['fr'], help })).check.join('\n');
    assert.ok(check.includes(`“${fr.contact.heading}”`));
    assert.ok(check.includes(`the button “${fr.contact.copy}”`));
    assert.match(check, /own help/);
    assert.match(check, /HRDSupportMonrovia@state\.gov/);
    const plain = plan(choose('squarespace')).check.join('\n');
    assert.match(plain, /no copy button: that is as it should be/);
    const cut = plan(choose('wix', { languages: ['fr'] })).check.at(-1)!;
    assert.ok(cut.includes(fr.provenance.unofficial));
    const background = choose('own', { preset: 'choose', tags: ['hrd-background'] });
    assert.doesNotMatch(plan(background).check.join('\n'), /button|own help/);
  });
});
