import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeCombobox } from '../../../../src/components/search/combobox.ts';

let field: HTMLInputElement;
let popup: HTMLElement;
let isReady = true;
let refresh: () => void;
const onClick = vi.fn((event: MouseEvent) => event.preventDefault());

beforeEach(() => {
  isReady = true;
  document.body.innerHTML = '<input><div></div>';
  field = document.querySelector('input') ?? document.createElement('input');
  popup = document.querySelector('div') ?? document.createElement('div');
  popup.addEventListener('click', onClick);
  refresh = makeCombobox(field, popup, () => isReady);
  offer('vorschlag', 'eins', 'zwei');
});
afterEach(() => {
  onClick.mockClear();
});

function offer(...ids: string[]) {
  popup.innerHTML = ids
    .map((id) => `<a role="option" id="${id}"${id === 'vorschlag' ? ' data-suggestion' : ''}></a>`)
    .join('');
  refresh();
}
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(field, { key, ...more });
const chosen = () => field.getAttribute('aria-activedescendant');

test('arrow keys go round through the options and the field', () => {
  const way = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
    press(key);
    return chosen();
  });
  expect(way).toEqual(['vorschlag', 'eins', 'zwei', null, 'zwei']);
  expect(popup.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
});

test.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])('%s goes back into the text', (key) => {
  press('ArrowDown');
  const isLeftToTheField = press(key);
  expect(chosen()).toBeNull();
  expect(isLeftToTheField).toBe(true);
});

test('Enter chooses the first result, not a suggestion; the second Enter opens it', () => {
  press('Enter');
  expect(chosen()).toBe('eins');
  expect(onClick).not.toHaveBeenCalled();
  press('Enter', { ctrlKey: true });
  expect(onClick.mock.calls[0]?.[0]).toMatchObject({ ctrlKey: true });
});

test('Enter before the answer has come chooses its first result when it comes', () => {
  isReady = false;
  press('Enter');
  expect(chosen()).toBeNull();
  isReady = true;
  offer('neu');
  expect(chosen()).toBe('neu');
});

test('typing on after Enter takes it back', () => {
  isReady = false;
  press('Enter');
  fireEvent.input(field);
  isReady = true;
  offer('neu');
  expect(chosen()).toBeNull();
});

test('an option that is gone is no longer chosen, one that stays is', () => {
  press('ArrowDown');
  popup.insertAdjacentHTML('beforeend', '<a role="option" id="drei"></a>');
  refresh();
  expect(chosen()).toBe('vorschlag');
  offer('eins');
  expect(chosen()).toBeNull();
});

test('the field says whether there are options', () => {
  expect(field.getAttribute('aria-expanded')).toBe('true');
  offer();
  expect(field.getAttribute('aria-expanded')).toBe('false');
  press('ArrowDown');
  expect(chosen()).toBeNull();
});

test('keys that compose a letter are left alone', () => {
  press('Enter', { isComposing: true });
  expect(chosen()).toBeNull();
});
