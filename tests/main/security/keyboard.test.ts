import { expect, test } from 'vitest';
import { isSwallowed } from '../../../main/security/keyboard.ts';

const plain = { control: false, alt: false, meta: false };

test.each([
  'a',
  'я',
  'ә',
  'İ',
  '7',
  'Tab',
  'Enter',
  'Escape',
  'ArrowDown',
  ' ',
  'Backspace',
  'Home',
  'PageDown',
  'Shift',
])('the key %s reaches the page', (key) => expect(isSwallowed({ ...plain, key })).toBe(false));

test.each(['F1', 'F5', 'F11', 'F12', 'F24', 'BrowserBack', 'BrowserRefresh', 'ContextMenu', 'PrintScreen', 'ZoomIn'])(
  'the key %s is swallowed',
  (key) => expect(isSwallowed({ ...plain, key })).toBe(true),
);

test.each([
  ['reload', { control: true, key: 'r' }],
  ['developer tools', { control: true, key: 'I' }],
  ['zoom', { control: true, key: '=' }],
  ['print', { control: true, key: 'p' }],
  ['quit', { meta: true, key: 'q' }],
  ['close', { alt: true, key: 'F4' }],
  ['history', { alt: true, key: 'ArrowLeft' }],
])('the chord for %s is swallowed', (_what, press) => expect(isSwallowed({ ...plain, ...press })).toBe(true));
