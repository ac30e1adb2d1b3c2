/** The fifth stage: what one should see, and what to do if not. */
import { create, find, withLinks } from '../dom.js';
import type { Plan } from '../plan-types.js';

export function showCheck(plan: Plan | undefined) {
  for (const id of ['checks', 'later']) find(id).hidden = !plan;
  find('check-any').hidden = Boolean(plan);
  if (!plan) return;
  const { check, whatIf, update, remove, evidence, isTried } = plan;
  find('check').replaceChildren(...check.map((seen) => create('li', {}, seen)));
  find('what-if').replaceChildren(
    ...whatIf.map((each) =>
      create('details', {}, create('summary', {}, each.seen), create('p', {}, each.do)),
    ),
  );
  find('update').textContent = update;
  find('remove').textContent = remove;
  const known = find('evidence');
  known.replaceChildren(...withLinks(evidence));
  if (isTried) find('later').append(known);
  else find('plan').prepend(known);
}
