import { expect, test } from 'vitest';
import { galleryPage, picturesOf } from '../../tools/gallery/page.ts';

const files = ['1080x1920', '1080x1920/hy-largest-contrast', '1080x1920/hy-largest-contrast/home.jpg'];

test('a picture is known by its place in the folder', () => {
  expect(picturesOf(files)).toEqual([
    {
      file: '1080x1920/hy-largest-contrast/home.jpg',
      panel: '1080x1920',
      language: 'hy',
      text: 'largest',
      colours: 'contrast',
      screen: 'home',
    },
  ]);
});

test('the page shows each and offers a choice for each property', () => {
  const page = galleryPage(picturesOf(files), 'show()');
  expect(page.match(/<figure /g)).toHaveLength(1);
  expect([...page.matchAll(/<select name="(\w+)"/g)].map((match) => match[1])).toEqual([
    'language',
    'text',
    'colours',
    'panel',
    'screen',
  ]);
  expect(page).toContain('<img loading="lazy" src="1080x1920/hy-largest-contrast/home.jpg"');
});
