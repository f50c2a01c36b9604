import { expect, test } from 'vitest';
import { openStateDatabase } from '../../main/database/open.ts';
import { StateStore } from '../../main/database/state-store.ts';
import { readSettings } from '../../main/settings.ts';
import { quietLog } from './support/quiet-log.ts';

const defaults = {
  languages: ['kk', 'ru'],
  second: 'ru',
  paper: 'a4',
  office: { name: {}, address: {}, phone: '', ambulance: '' },
  idleSeconds: 90,
  warningSeconds: 20,
  screen: { diagonalInch: 21.5, comfort: 1 },
  printer: { kind: 'file', name: null, folder: null },
  copies: 1,
  printSeconds: 120,
  staffMinutes: 5,
  restartAt: '03:30',
  setup: false,
  packs: { folder: null, url: null, authority: null },
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
  ['office', '"ЦОН"'],
  ['office', '{"name":{"Russian":"ЦОН"}}'],
  ['office', '{"name":{"ru":"ЦОН"},"phone":"reception"}'],
  ['restartAt', '"3:30"'],
  ['restartAt', '"24:00"'],
  ['staffMinutes', '0'],
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

test('an office that an earlier kiosk stored, with one name and one address, keeps them', () => {
  const { settings, lines } = readWith({
    office: '{"name":"ЦОН № 5","address":"","phone":"+7 700 000 00 00, доб. 5","ambulance":"103"}',
  });
  expect(settings.office).toEqual({
    name: { ru: 'ЦОН № 5' },
    address: {},
    phone: '+7 700 000 00 00, доб. 5',
    ambulance: '103',
  });
  expect(lines).toEqual([]);
});

test('a panel may be given by its sides', () => {
  const { settings } = readWith({ screen: '{"widthMm":476,"heightMm":268}' });
  expect(settings.screen).toEqual({ diagonalInch: 21.5, comfort: 1 });
});
