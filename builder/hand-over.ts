/** The steps and what to paste as one file, for whoever runs the website. */
import { today } from '../src/elements/contact-rules.js';
import { version } from '../src/elements/version.js';
import { comparedOn, elementsFrom, valueIn, type Choices } from './choices.js';
import { dayInWords } from './comparison.js';
import { englishName } from './language-names.js';
import { contactOptions, elementLabels, hasContact } from './options.js';
import { waysOf } from './plan.js';
import type { Block, OtherWay, Plan } from './plan-types.js';
import { systemOf } from './systems/index.js';
import type { WayId } from './way-titles.js';

export const handOverName = 'steps-for-the-website.html';

/** One page that needs nothing else, and holds nothing that runs. */
export function handOver(plan: Plan, choices: Choices) {
  const { name } = systemOf(choices.system);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Steps for the website</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Please put this on our website</h1>
<p>It is a ready-made text for human rights websites, from HRD Widgets ${version}. It tells human rights defenders what support the U.S. Department of State said in September 2023 that it gives them. It is not an official U.S. government product. The snippet sends nothing, stores nothing and sets no cookies.</p>
<p>Our system: ${escape(name)}. The message that came with this file says which page the text is for.</p>
<p>${escape(whatItShows(choices))}</p>
<p>Give the page a neutral address and title, such as “Contacts”: both stay in visitors’ browser histories.</p>
${needsArchive(choices) ? `<h2>What you need</h2>\n<p>${escape(archive)}${hasPlain(choices) ? ' If you did not get it, use “Plain HTML, no script” under “Other ways” below.' : ''}</p>\n` : ''}<h2>Steps</h2>
<ol>
${plan.steps.map(step).join('\n')}
</ol>
<h2>Check</h2>
<ul>
${plan.check.map((each) => `<li>${escape(each)}</li>`).join('\n')}
</ul>
${plan.whatIf.length ? `<h2>If something goes wrong</h2>\n<p>“The list” is the one in builder.html, in the release archive.</p>\n<dl>\n${plan.whatIf.map(whatIf).join('\n')}\n</dl>\n` : ''}<h2>Later</h2>
<p>To update: ${escape(plan.update)}</p>
<p>To remove: ${escape(plan.remove)}</p>
${plan.others.length ? `<h2>Other ways</h2>\n${plan.others.map(otherWay).join('\n')}\n` : ''}<p>${escape(plan.evidence)}</p>
</main>
</body>
</html>
`;
}

function whatItShows(choices: Choices) {
  const elements = elementsFrom(choices, today());
  const texts = [...new Set(elements.map(({ tag }) => `“${elementLabels[tag]}”`))].join(', ');
  const languages = choices.languages.map(englishName).join(', ');
  const hasAddress = choices.compared !== 'no' && elements.some(({ tag }) => hasContact(tag));
  const day = comparedOn(choices, today());
  const compared = day
    ? `We compared the address with the embassy’s own website on ${dayInWords(day)}.`
    : 'We have not compared the address with the embassy’s own website.';
  const contact = contactOptions.flatMap((option) => valueIn(choices, option) ?? []);
  return [
    `It shows: ${texts} (${languages}).`,
    ...(hasAddress && contact.length ? [`Contact: ${contact.join(', ')}.`] : []),
    ...(hasAddress ? [compared] : []),
  ].join(' ');
}

/** What a person is told who hands the file on. */
export const aboutHandingOn = (choices: Choices) =>
  `For the person who runs your website. Tell them which page it is for.${
    needsArchive(choices)
      ? ` Pass on ${archiveName} too, in a shared folder or on a USB stick: many mail services refuse the script files in it.${
          hasPlain(choices)
            ? ' Without it, they can use “Plain HTML, no script”, which is also in the file.'
            : ''
        }`
      : ''
  }`;

const hasPlain = (choices: Choices) => waysOf(choices).some(({ id }) => id === 'plain');

/** The ways that take something from the archive. */
const withArchive: readonly WayId[] = ['plugin', 'placeholder', 'tag', 'package'];

const needsArchive = (choices: Choices) => withArchive.includes(waysOf(choices)[0]!.id);

const archiveName = `hrd-widgets-${version}.zip`;

const archive = `${archiveName}, the release archive, unpacked. Many mail services, Gmail among them, refuse script files (.js), even inside an archive, so ask for it in a shared folder or on a USB stick.`;

const step = ({ do: text, see, block }: Plan['steps'][number]) =>
  `<li>${escape(text)}${see ? `\n<p>You should see: ${escape(see)}</p>` : ''}${block ? `\n${linesOf(block)}` : ''}</li>`;

const whatIf = ({ seen, do: text }: Plan['whatIf'][number]) =>
  `<dt>${escape(seen)}</dt>\n<dd>${escape(text)}</dd>`;

const otherWay = ({ title, about, evidence, blocks }: OtherWay) =>
  `<details>\n<summary>${escape(title)}</summary>\n<p>${escape(`${about} ${evidence}`.trim())}</p>\n${blocks.map(blockOf).join('\n')}\n</details>`;

const blockOf = (block: Block) => `<p>${escape(`${block.label}.`)}</p>\n${linesOf(block)}`;

/** What is copied with its format stands as it looks; all else as the lines that it is. */
const linesOf = ({ about, code, formatted }: Block) =>
  `${about ? `<p>${escape(about)}</p>\n` : ''}${
    formatted ? `<div class="block">${formatted}</div>` : `<pre class="block">${escape(code)}</pre>`
  }`;

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string) => text.replace(/[&<>"]/g, (each) => references[each]!);

/** A click selects a block, which no script could copy here. */
const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem; }
main { max-inline-size: 45rem; margin-inline: auto; }
li { margin-block: .5rem; }
dt { font-weight: bold; }
.block { border: 1px solid; padding: .5rem; max-block-size: 20rem; overflow: auto; user-select: all; }
pre.block { white-space: pre-wrap; overflow-wrap: anywhere; }
`;
