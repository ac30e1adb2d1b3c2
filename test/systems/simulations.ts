/** What `builder/trials.ts` names, to run. */
import type { TrialId } from '../../builder/trials.js';
import { dompurify } from './dompurify.js';
import { ckeditor, drupalBasic, drupalFull } from './drupal.js';
import { inTinymce, pastedIntoTinymce } from './editors.js';
import { ghost } from './ghost.js';
import { joomla, withoutCloaking } from './joomla.js';
import {
  astro,
  hugoShortcode,
  kramdown,
  markdownIt,
  pythonMarkdown,
  showdown,
} from './markdown.js';
import { delayedScript, minifiedPage, minify, terser } from './optimizers.js';
import { withoutPackages } from './packages.js';
import type { Simulation } from './simulation.js';
import {
  wordpressBlock,
  wordpressCode,
  wordpressKsesBlock,
  wordpressKsesCode,
  wordpressVisual,
} from './wordpress.js';

export const simulations: Record<TrialId, Simulation> = {
  written: { skip: false },
  'wordpress-block': wordpressBlock,
  'wordpress-code': wordpressCode,
  'wordpress-visual': wordpressVisual,
  'wordpress-kses-block': wordpressKsesBlock,
  'wordpress-kses-code': wordpressKsesCode,
  'drupal-full': drupalFull,
  'drupal-basic': drupalBasic,
  joomla: joomla(withoutCloaking),
  kramdown,
  'hugo-shortcode': hugoShortcode,
  'python-markdown': pythonMarkdown,
  'markdown-it': markdownIt,
  astro,
  ghost,
  pasted: { skip: withoutPackages, publish: pastedIntoTinymce },
  showdown,
  dompurify,
  tinymce: { skip: withoutPackages, publish: inTinymce },
  ckeditor,
  'delayed-script': delayedScript,
  terser,
  minify,
  'minified-page': minifiedPage,
};
