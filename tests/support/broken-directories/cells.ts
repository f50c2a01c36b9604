import { type BrokenFile, csv, withCell } from './rows.ts';

/** Files with one cell that can't be right. */
export function wrongCells(): BrokenFile[] {
  const wrong: [column: string, value: string, says: RegExp][] = [
    ...[
      'abc',
      '12',
      '+7 (727',
      '1234567890123456',
      '+7-727-ABC',
      '+',
      '--1',
      '8 727 000 00 0O',
      '+7 727;x',
      '☎ 1414',
    ].map((value): [string, string, RegExp] => ['phones', value, /is not a phone number/]),
    ['phones', '111;222;333;444;555;666;777', /more than 6 numbers/],
    ...[
      '8',
      '8-20',
      '25:00-26:00',
      '09:60-10:00',
      '20:00-08:00',
      '09:00-13:00 12:00-18:00',
      'с утра',
      '09:00-24:01',
    ].map((value): [string, string, RegExp] => ['hours_wed', value, /is not an opening time/]),
    ['hours_sun', '1:00-2:00 3:00-4:00 5:00-6:00 7:00-8:00', /is not an opening time/],
    ...['hospital', '', 'клиника', 'clinic clinic'].map((value): [string, string, RegExp] => [
      'kind',
      value,
      /kind of place/,
    ]),
    ...['', 'Поликлиника 5', 'a--b', '-a', 'a_b', 'x'.repeat(41)].map((value): [string, string, RegExp] => [
      'id',
      value,
      /can't be an id/,
    ]),
    ...['ОСМС', 'yes', 'voluntary+imputed'].map((value): [string, string, RegExp] => [
      'contracts',
      value,
      /is not a contract/,
    ]),
    ...['de', 'русский', 'kk+ru'].map((value): [string, string, RegExp] => ['languages', value, /is not a language/]),
    ...['0', '-1', '1.5', '10000', 'first', '1e3'].map((value): [string, string, RegExp] => [
      'order',
      value,
      /whole number/,
    ]),
    ...['../x.png', '/etc/passwd', 'a/b.png', 'a\\b.png', 'x.svg', '.png', 'C:x.png'].map(
      (value): [string, string, RegExp] => ['map', value, /can't be the file of a map sketch/],
    ),
    ['map', 'absent.png', /there is no such file/],
    ...['=1+1', '=HYPERLINK("http://x";"y")', "=cmd|' /C calc'!A0"].flatMap((value): [string, string, RegExp][] =>
      ['name_ru', 'notes_kk', 'area'].map((column) => [column, value, /is a formula/]),
    ),
    ['name_ru', 'я'.repeat(121), /121 characters/],
    ['address_kk', 'ү'.repeat(201), /201 characters/],
    ['notes_ru', 'а'.repeat(10_000), /10000 characters/],
    ['area', 'р'.repeat(61), /61 characters/],
    ['name_ru', 'Поли\u202eклиника', /invisible character/],
    ['notes_kk', 'a\ufffdb', /invisible character/],
  ];
  return wrong.map(([column, value, says], index) => {
    const row = 1 + (index % 5);
    return { name: `cell-${index}-${column}.csv`, bytes: csv(withCell(row, column, value)), line: row + 1, says };
  });
}
