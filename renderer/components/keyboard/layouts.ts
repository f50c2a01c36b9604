/** The keys of a keyboard, row by row. Names in braces are keys that type no letter. */
export type Layout = readonly string[];

/**
 * The letters of each language where its people expect them: the national layouts (those of X.Org's xkeyboard-config:
 * kz, ru, kg, tj "basic", tm "basic", az "latin", us; am as Windows' Armenian Eastern), each whole on one plane and at
 * most twelve keys wide. No capitals: search knows none.
 */
export const layouts: Readonly<Record<string, Layout>> = {
  kk: [
    'ә і ң ғ ү ұ қ ө һ ё {letters} {delete}',
    'й ц у к е н г ш щ з х ъ',
    'ф ы в а п р о л д ж э {digits}',
    'я ч с м и т ь б ю {space}',
  ],
  ru: [
    'й ц у к е н г ш щ з х ъ',
    'ф ы в а п р о л д ж э ё',
    'я ч с м и т ь б ю {delete}',
    '{digits} {letters} {space}',
  ],
  ky: [
    'й ц у к е н г ш щ з х ъ',
    'ф ы в а п р о л д ж э ё',
    'я ч с м и т ь б ю ө ү ң',
    '{digits} {letters} {space} {delete}',
  ],
  tg: [
    'й қ у к е н г ш ҳ з х ъ',
    'ф ҷ в а п р о л д ж э ё',
    'я ч с м и т ӣ б ю ғ ӯ {delete}',
    '{digits} {letters} {space}',
  ],
  uz: ['q w e r t y u i o p o‘', 'a s d f g h j k l g‘ ’', 'z x c v b n m {delete}', '{digits} {letters} {space}'],
  tk: ['ä w e r t y u i o p ň ö', 'a s d f g h j k l ş ž', 'z ü ç ý b n m {delete}', '{digits} {letters} {space}'],
  az: ['q ü e r t y u i o p ö ğ', 'a s d f g h j k l ı ə', 'z x c v b n m ç ş {delete}', '{digits} {letters} {space}'],
  hy: [
    'ձ յ օ ռ ժ և {letters} {digits} {delete}',
    'խ ւ է ր տ ե ը ի ո պ չ ջ',
    'ա ս դ ֆ ք հ ճ կ լ թ փ',
    'զ ց գ վ բ ն մ շ ղ ծ {space}',
  ],
  en: ['q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m {delete}', '{digits} {letters} {space}'],
};

/** Digits and the signs of numbers such as 064/е and 8-800-080-7777. */
export const digits: Layout = ['1 2 3 4', '5 6 7 8', '9 0 - /', '{back} {space} {delete}'];

/** The row below the letters for whoever writes names, addresses and numbers. */
export const signs = '{shift} . , : - + / @ № « » ( )';

/** The first letters of each layout, by which people know it. */
export const samples: Readonly<Record<string, string>> = {
  kk: 'әің',
  ru: 'абв',
  ky: 'өүң',
  tg: 'қғҳ',
  uz: 'o‘g‘',
  tk: 'äňý',
  az: 'əğı',
  hy: 'աբգ',
  en: 'abc',
};

/** The layouts that a visitor can switch between: their own, then those of the country's offices and of Latin names. */
export function layoutsFor(language: string): string[] {
  return [...new Set([language, 'ru', 'kk', 'en'])].filter((id) => layouts[id] !== undefined);
}
