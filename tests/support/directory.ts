import { PNG } from 'pngjs';
import { type DirectoryEntry, entryKey, type Hours, weekdays } from '../../shared/directory/entry.ts';

/** The kiosk's languages. */
export const languages = ['kk', 'ru', 'ky', 'uz', 'tg', 'tk', 'az', 'hy', 'en'];

const working = [{ from: 8 * 60, to: 20 * 60 }];

/** Monday to Friday 8 to 20, Saturday 9 to 13 and 14 to 18, Sunday closed. */
export const someHours: Hours = {
  mon: working,
  tue: working,
  wed: working,
  thu: working,
  fri: working,
  sat: [
    { from: 9 * 60, to: 13 * 60 },
    { from: 14 * 60, to: 18 * 60 },
  ],
  sun: [],
};
export const noHours = Object.fromEntries(weekdays.map((day) => [day, null])) as Hours;

/** An entry with everything that is not given left out. */
export function someEntry(entry: Partial<DirectoryEntry> & Pick<DirectoryEntry, 'kind' | 'id'>): DirectoryEntry {
  return {
    name: { ru: `Место ${entry.id}` },
    address: {},
    notes: {},
    phones: [],
    hours: noHours,
    languages: [],
    contracts: [],
    area: '',
    rank: null,
    map: false,
    ...entry,
  };
}

/** A small picture. */
export function somePng(width = 24, height = 16): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(0x80);
  return PNG.sync.write(png);
}

/** A small directory of an invented town: places of each kind, with and without what may be left out. */
export const sampleEntries: readonly DirectoryEntry[] = [
  someEntry({
    kind: 'clinic',
    id: 'polyclinic-5',
    name: { ru: 'Городская поликлиника № 5', kk: '№ 5 қалалық емхана', en: 'City polyclinic No. 5' },
    address: { ru: 'ул. Образцовая, 12; вход со двора', kk: 'Үлгі көшесі, 12' },
    notes: { ru: 'Регистратура "А" – 1 этаж, =слева', en: 'Reception on the ground floor' },
    phones: ['+7 727 000 00 05', '8 (727) 000-00-06'],
    hours: someHours,
    languages: ['kk', 'ru', 'ky'],
    contracts: ['voluntary', 'imputed'],
    area: 'Алатауский район',
    rank: 1,
    map: true,
  }),
  someEntry({
    kind: 'clinic',
    id: 'family-health',
    name: { kk: 'Отбасы денсаулығы орталығы' },
    phones: ['87270000007'],
    hours: { ...noHours, mon: [{ from: 0, to: 24 * 60 }] },
    contracts: ['voluntary'],
    area: 'Медеуский район',
  }),
  someEntry({ kind: 'clinic', id: 'polyclinic-9', contracts: ['imputed'], languages: ['ru'], rank: 7 }),
  someEntry({
    kind: 'insurer',
    id: 'example-life',
    name: { ru: '=Пример, страхование', en: '+Example Insurance' },
    contracts: ['imputed'],
    phones: ['+7 700 000 00 01'],
  }),
  someEntry({ kind: 'service-centre', id: 'tson-1', name: { ru: 'ЦОН № 1', kk: '№ 1 ХҚКО' }, hours: someHours }),
];

/** The sample's map sketches. */
export function sampleMaps(): Map<string, Buffer> {
  const mapped = sampleEntries.filter(({ map }) => map);
  return new Map(mapped.map((entry) => [entryKey(entry), somePng()]));
}
