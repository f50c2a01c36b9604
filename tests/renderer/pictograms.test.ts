import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factIcons } from '../../renderer/components/fact-line.tsx';
import { guide } from './content.ts';

const sprite = readFileSync(new URL('../../assets/icons/pictograms.svg', import.meta.url), 'utf8');
const drawn = [...sprite.matchAll(/<symbol id="pic-([a-z-]+)"/g)].map((match) => match[1]);

test('every pictogram that the content names is drawn', () => {
  const named = [
    ...guide.questions.flatMap((question) => question.options.map((option) => option.icon)),
    ...[...guide.steps, ...guide.documents, ...guide.outcomes].map((item) => item.icon),
    ...Object.values(factIcons),
  ];
  expect(named.filter((icon) => !drawn.includes(icon))).toEqual([]);
});

test('each is drawn once, without inline styles, which the CSP would drop', () => {
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(sprite).not.toMatch(/ style="|<style|<script/);
});
