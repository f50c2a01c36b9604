import { expect, test } from 'vitest';
import { openStateDatabase } from '../../main/database/open.ts';
import { StateStore } from '../../main/database/state-store.ts';
import { readSettings } from '../../main/settings.ts';
import { quietLog } from './support/quiet-log.ts';

const defaults = {
  languages: ['kk', 'ru'],
  second: 'ru',
  paper: 'a4',
  office: { name: '', address: '', phone: '', ambulance: '' },
  idleSeconds: 90,
  warningSeconds: 20,
  screen: { diagonalInch: 21.5, comfort: 1 },
  printer: { kind: 'file', name: null, folder: null },
  copies: 1,
  printSeconds: 120,
};

function readWith(stored: Record<string, string>) {
  const store = new StateStore(openStateDatabase(':memory:'));
  for (const [key, value] of Object.entries(stored)) store.setSetting(key, value);
  const { log, lines } = quietLog();
  return { settings: readSettings(store, ['kk', 'ru'], log), lines };
}

test('what was never set has its default', () => {
  expect(readWith({})).toEqual({ settings: defaults, lines: [] });
});

test('what was set holds', () => {
  const { settings } = readWith({
    second: '"kk"',
    idleSeconds: '120',
    printer: '{"kind":"file","folder":"/srv/sheets"}',
  });
  expect(settings).toEqual({
    ...defaults,
    second: 'kk',
    idleSeconds: 120,
    printer: { kind: 'file', name: null, folder: '/srv/sheets' },
  });
});

test('a CUPS queue and the number of copies', () => {
  const { settings } = readWith({ printer: '{"kind":"cups","name":"office_2"}', copies: '3', printSeconds: '60' });
  expect(settings).toMatchObject({
    printer: { kind: 'cups', name: 'office_2', folder: null },
    copies: 3,
    printSeconds: 60,
  });
});

test.each([
  ['second', '"xx"'],
  ['languages', '[]'],
  ['languages', '["kk","xx"]'],
  ['paper', '"a5"'],
  ['idleSeconds', '"90"'],
  ['warningSeconds', '5'],
  ['office', '{"name":"ЦОН"}'],
  ['screen', 'no JSON'],
  ['printer', '{"kind":"fax"}'],
  ['printer', '{"kind":"cups"}'],
  ['printer', '{"kind":"cups","name":"-o raw"}'],
  ['copies', '0'],
  ['copies', '6'],
  ['printSeconds', '"long"'],
])('a broken %s (%s) falls back by itself and is logged without its value', (key, value) => {
  const { settings, lines } = readWith({ [key]: value });
  expect(settings).toEqual(defaults);
  expect(lines).toMatchObject([{ level: 'warn', event: 'setting-broken', key }]);
  expect(Object.keys(lines[0] ?? {})).toEqual(['time', 'level', 'event', 'key']);
});
