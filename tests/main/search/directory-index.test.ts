import { afterAll, expect, test } from 'vitest';
import { createDirectoryIndex } from '../../../main/search/directory-index.ts';
import { search } from '../../../main/search/search.ts';
import { openContentSearch } from './content-index.ts';

const content = openContentSearch();
const directory = createDirectoryIndex([
  {
    kind: 'directory',
    id: 'clinic-7',
    texts: [
      { language: 'kk', title: '№ 7 қалалық емхана', body: 'Абай даңғылы, 10' },
      { language: 'ru', title: 'Городская поликлиника № 7', body: 'проспект Абая, 10' },
    ],
  },
  { kind: 'directory', id: 'insurer', texts: [{ title: 'Номад Иншуранс', body: '' }] },
]);
afterAll(() => {
  directory.close();
  content.close();
});
const hits = (language: string, typed: string) =>
  search([content.store, directory.store], language, typed).groups.flatMap((group) => group.hits);

test.each(['ru', 'kk', 'hy'])(
  'in "%s" a place is found by its name in any language, its address, and with a slip',
  (language) => {
    for (const typed of ['городская поликлиника', 'емхана 7', 'проспект Абая', 'гарадская поликлиника'])
      expect(hits(language, typed).map(({ id }) => id)).toContain('clinic-7');
    expect(hits(language, 'намад')[0]?.id).toBe('insurer');
  },
);

test('it stands among the hits of the content, with its first title', () => {
  const found = hits('ru', 'поликлиника');
  expect(found.some(({ kind }) => kind === 'step')).toBe(true);
  expect(found.find(({ id }) => id === 'clinic-7')?.title.text).toBe('№ 7 қалалық емхана');
});
