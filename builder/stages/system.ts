/** The first stage: the system that runs the website. */
import { frameworkIds, frameworkLabel, type FrameworkId } from '../components.js';
import { control, create, find } from '../dom.js';
import { systemGroups, systems, type System } from '../systems/index.js';

export const chosenSystem = (): System | undefined =>
  systems.find(({ id }) => id === control('system').value);

export const chosenFramework = () => control('framework').value as FrameworkId;

export function startSystem() {
  const groups = systemGroups.map(({ name: label, systems }) => {
    const options = systems.map(({ id, name }) => create('option', { value: id }, name));
    return create('optgroup', { label }, ...options);
  });
  find('system').append(...groups);
  find('framework').append(
    ...frameworkIds.map((id) => create('option', { value: id }, frameworkLabel(id))),
  );
}

export function showSystem(system: System | undefined) {
  find('system-hint').hidden = system?.id !== 'other';
  find('framework-field').hidden = system?.ways[0].id !== 'package';
}
