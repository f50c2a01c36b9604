import { strToU8 } from 'fflate';
import { type BrokenFile, csv, csvText, soundRows, withCell } from './rows.ts';

/** Files whose columns are not those of the directory. */
export function columns(): BrokenFile[] {
  const [header = []] = soundRows();
  const needed = header.filter((name) => !/^(name|address|notes)_/.test(name));
  const without = (name: string) => {
    const at = header.indexOf(name);
    return soundRows().map((row) => row.filter((_, index) => index !== at));
  };
  const shuffled = soundRows();
  // The names in another order than the cells: a row that says one thing under the name of another.
  shuffled[0]?.reverse();
  return [
    ...needed.map((name) => ({ name: `without-${name}.csv`, bytes: csv(without(name)), line: 1, says: /is missing/ })),
    ...['telephone', 'name_de', 'Hours', 'адрес', '', 'id '].map((name, index) => ({
      name: `unknown-${index}.csv`,
      bytes: csv(withCell(0, 'phones', name)),
      line: 1,
      says: /no column|is there twice|is missing/,
    })),
    { name: 'twice.csv', bytes: csv(withCell(0, 'name_en', 'name_ru')), line: 1, says: /twice/ },
    { name: 'shuffled.csv', bytes: csv(shuffled), line: 2, says: /./ },
    { name: 'title-above.csv', bytes: csv([['Справочник'], ...soundRows()]), line: 1, says: /no column/ },
    { name: 'no-header.csv', bytes: csv(soundRows().slice(1)), line: 1, says: /no column/ },
    { name: 'header-only.csv', bytes: csv(soundRows().slice(0, 1)), line: 0, says: /no entry/ },
    { name: 'no-door-name.csv', bytes: csv(withCell(3, 'name_ru', '')), line: 4, says: /no name in Russian or Kazakh/ },
    {
      name: 'extra-cell.csv',
      bytes: strToU8(csvText(soundRows()).replace('tson-1', 'tson-1,x,y')),
      line: 6,
      says: /./,
    },
  ];
}
