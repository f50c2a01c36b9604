import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readMapImage } from '../../../main/directory/map-image.ts';
import { type GivenDirectory, readDirectoryFile } from '../../../main/directory/read-file.ts';
import { writeDirectoryFile } from '../../../main/directory/write-file.ts';
import { directoryEntrySchema } from '../../../shared/directory/entry-schema.ts';
import { languages, sampleEntries, sampleMaps, someEntry } from '../../support/directory.ts';
import { randomDirectory } from '../../support/random-directory.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function writtenAndRead(directory: GivenDirectory, name: string) {
  const file = join(temporaryFolder(), name);
  await writeDirectoryFile(file, directory, languages);
  return { file, read: await readDirectoryFile(file, languages) };
}

/** As an import keeps them: a picture without its metadata. */
const keptMaps = () =>
  new Map(
    [...sampleMaps()].map(([key, file]) => {
      const image = readMapImage(file);
      return [key, image.ok ? image.png : Buffer.alloc(0)];
    }),
  );

describe.each(['list.csv', 'list.xlsx'])('%s', (name) => {
  test('what is exported is imported as the same directory, map sketches and all', async () => {
    const directory = { entries: sampleEntries, maps: keptMaps() };
    const { read } = await writtenAndRead(directory, name);
    expect(read).toEqual({ ok: true, directory });
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('so is random directory %i', async (seed) => {
    const entries = randomDirectory(seed);
    for (const entry of entries) directoryEntrySchema.parse(entry);
    const { read } = await writtenAndRead({ entries, maps: new Map() }, name);
    expect(read).toEqual({ ok: true, directory: { entries, maps: new Map() } });
  });
});

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\uff1d1', "'=1", "''-x", 'a,=1', 'a;+1', "a,'@b;-c"];
const armedCell = /(^|[,;\t\r\n])[=+\-@\uff1d]/;

test('no cell of an export is a formula, whichever separator the file is read with', async () => {
  const entries = formulas.map((name, index) =>
    someEntry({
      kind: 'clinic',
      id: `c-${index}`,
      name: { ru: name },
      notes: { kk: name },
      phones: ['+7 727 000 00 00'],
    }),
  );
  const directory = { entries, maps: new Map<string, Buffer>() };
  const csv = await writtenAndRead(directory, 'list.csv');
  expect(csv.read).toEqual({ ok: true, directory });
  const text = readFileSync(csv.file, 'utf8').replace('\ufeff', '');
  for (const separator of [',', ';', '\t']) {
    const cells = text.split(/\r\n/).flatMap((line) => line.split(separator));
    expect(cells.filter((cell) => armedCell.test(cell.replace(/^"/, '')))).toEqual([]);
  }
  const xlsx = await writtenAndRead(directory, 'list.xlsx');
  expect(xlsx.read).toEqual({ ok: true, directory });
  const [sheet] = await readExcelFile(xlsx.file, { trim: false });
  const cells = (sheet?.data ?? []).flat().filter((cell) => typeof cell === 'string');
  expect(cells.length).toBeGreaterThan(formulas.length * 3);
  expect(cells.filter((cell) => armedCell.test(cell))).toEqual([]);
});

test('a file as people write it: commas, no mark, columns in another order, words for closed', async () => {
  const file = join(temporaryFolder(), 'by-hand.csv');
  const lines = [
    'id,kind,name_ru,phones,hours_mon,hours_tue,hours_wed,hours_thu,hours_fri,hours_sat,hours_sun,languages,contracts,order,area,map',
    'p-1,Clinic,"Поликлиника ""Мир""\n№ 1",8 727 000 00 01,9.00 – 18.00,9:00-18:00,24,,,закрыто,closed,"ru,KK",ДМС; ВМС,3,  Город  А ,',
  ];
  writeFileSync(file, lines.join('\n'));
  const nine = [{ from: 540, to: 1080 }];
  expect(await readDirectoryFile(file, languages)).toEqual({
    ok: true,
    directory: {
      maps: new Map(),
      entries: [
        someEntry({
          kind: 'clinic',
          id: 'p-1',
          name: { ru: 'Поликлиника "Мир" № 1' },
          phones: ['8 727 000 00 01'],
          hours: { mon: nine, tue: nine, wed: [{ from: 0, to: 1440 }], thu: null, fri: null, sat: [], sun: [] },
          languages: ['kk', 'ru'],
          contracts: ['voluntary', 'imputed'],
          area: 'Город А',
          rank: 3,
        }),
      ],
    },
  });
});
