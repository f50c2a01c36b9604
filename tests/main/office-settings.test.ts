import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStateDatabase } from '../../main/database/open.ts';
import { StateStore } from '../../main/database/state-store.ts';
import { OfficeSettings } from '../../main/office-settings.ts';
import type { FixedSettings } from '../../main/settings.ts';
import { selfSigned } from '../support/certificate.ts';
import { quietLog } from './support/quiet-log.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const portrait = { width: 1080, height: 1920 };

function open(fixed: FixedSettings = {}) {
  const store = new StateStore(openStateDatabase(':memory:'));
  return new OfficeSettings({ store, known: () => ['kk', 'ru'], fixed, log: quietLog().log });
}

test('what staff store wins over the default, what is fixed over both, and each says where it comes from', () => {
  const office = open({ copies: 3 });
  expect(office.write({ idleSeconds: 120 }, portrait)).toEqual({ ok: true, changed: ['idleSeconds'] });
  const { settings, layers } = office.withLayers();
  expect(settings).toMatchObject({ idleSeconds: 120, copies: 3, warningSeconds: 20 });
  expect(layers).toMatchObject({ idleSeconds: 'stored', copies: 'fixed', warningSeconds: 'default' });
});

test('a fixed value is not written, and nothing with it', () => {
  const office = open({ copies: 3 });
  expect(office.write({ copies: 1, idleSeconds: 120 }, portrait)).toEqual({
    ok: false,
    faults: [{ key: 'copies', place: 'copies', reason: 'fixed' }],
  });
  expect(office.read()).toMatchObject({ copies: 3, idleSeconds: 90 });
});

test('a value that is not valid is refused with its place, and changes nothing', () => {
  const office = open();
  const written = office.write(
    { office: { name: { kk: 'ХҚКО', ru: 'ЦОН\nдва' } }, languages: ['kk', 'xx'], paper: '58mm' },
    portrait,
  );
  expect(written).toEqual({
    ok: false,
    faults: [
      { key: 'languages', place: 'languages.1', reason: 'wrong' },
      { key: 'office', place: 'office.name.ru', reason: 'wrong' },
    ],
  });
  expect(office.read()).toMatchObject({ paper: 'a4', languages: ['kk', 'ru'] });
});

test('only what really changes is told', () => {
  const office = open();
  expect(office.write({ paper: 'a4', copies: 2 }, portrait)).toEqual({ ok: true, changed: ['copies'] });
  expect(office.write({ copies: 2 }, portrait)).toEqual({ ok: true, changed: [] });
});

test('measured sides must have the shape of what the window shows', () => {
  const office = open();
  expect(office.write({ screen: { widthMm: 268, heightMm: 268 } }, portrait)).toEqual({
    ok: false,
    faults: [{ key: 'screen', place: 'screen', reason: 'unlike-pixels' }],
  });
  expect(office.write({ screen: { widthMm: 398, heightMm: 708, comfort: 1.2 } }, portrait)).toMatchObject({ ok: true });
  expect(office.read().screen).toEqual({ diagonalInch: 32, comfort: 1.2 });
});

test('places of packs must be there, whole and secure', () => {
  const office = open();
  const folder = temporaryFolder();
  const [pem, text] = [join(folder, 'ca.pem'), join(folder, 'ca.txt')];
  writeFileSync(pem, selfSigned().cert);
  writeFileSync(text, 'no certificate');
  const faults = (packs: object) => {
    const written = office.write({ packs }, portrait);
    return written.ok ? [] : written.faults.map(({ place, reason }) => `${place} ${reason}`);
  };
  expect(faults({ folder: 'packs' })).toEqual(['packs.folder wrong']);
  expect(faults({ folder: join(folder, 'gone') })).toEqual(['packs.folder absent']);
  expect(faults({ folder: text, authority: '/dev/zero' })).toEqual(['packs.folder absent', 'packs.authority wrong']);
  expect(faults({ url: 'http://example.org/7.qadampack' })).toEqual(['packs.url wrong']);
  expect(faults({ authority: join(folder, 'gone.pem') })).toEqual(['packs.authority absent']);
  expect(faults({ authority: text })).toEqual(['packs.authority wrong']);
  expect(office.read().packs).toEqual({ folder: null, url: null, authority: null });
  const right = { folder, url: 'https://example.org/7.qadampack', authority: pem };
  expect(faults(right)).toEqual([]);
  expect(office.read().packs).toEqual(right);
});
