/** The website's own help, in the second stage. */
import { control, create, find } from '../dom.js';
import type { Help } from '../own-help.js';
import { labelled, tick } from './fields.js';

const fields = find('own-help-fields');

const input = (name: string, type: string) =>
  create('input', { id: `help-${name}`, name: `help-${name}`, type });

export function startHelp() {
  fields.append(
    labelled(input('name', 'text'), 'Who answers'),
    labelled(input('phone', 'tel'), 'Phone'),
    labelled(
      create('textarea', { id: 'help-address', name: 'help-address', rows: '1' }),
      'Street address',
    ),
    labelled(input('link', 'text'), 'Link: web page or email'),
  );
  fields.after(tick('checkbox', 'help-none', ['', 'We cannot offer help ourselves']));
}

export function readHelp(): Help {
  const value = (name: string) => control(`help-${name}`).value;
  return {
    none: control('help-none').checked,
    name: value('name'),
    phone: value('phone'),
    address: value('address'),
    link: value('link'),
  };
}

export const showHelp = ({ none }: Help) => {
  fields.hidden = none;
};
