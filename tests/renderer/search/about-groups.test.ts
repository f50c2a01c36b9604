import { expect, test } from 'vitest';
import { aboutDocument, aboutStep } from '../../../renderer/screens/about/about-groups.tsx';
import { guide, textsOf } from '../content.ts';

const languages = guide.languages.map(({ id }) => id);

test.each(languages)('in "%s" every step and paper can be shown as general information', (language) => {
  for (const { id, actions } of guide.steps) {
    const about = aboutStep(guide, textsOf(language), id);
    expect(about?.groups.find((group) => group.id === 'do')?.rows).toHaveLength(actions);
  }
  for (const { id } of guide.documents)
    expect(aboutDocument(guide, textsOf(language), id)?.title).toBe(textsOf(language)[`document.${id}.name`]);
});

test('a paper names every step that asks for it', () => {
  const wanted = guide.steps.filter((step) => step.documents.includes('contract'));
  const about = aboutDocument(guide, textsOf('ru'), 'contract');
  expect(wanted.length).toBeGreaterThan(0);
  expect(about?.groups.find((group) => group.id === 'steps')?.rows).toHaveLength(wanted.length);
});

test('what the guide does not know is not shown', () => {
  expect(aboutStep(guide, textsOf('ru'), 'nothing')).toBeUndefined();
  expect(aboutDocument(guide, textsOf('ru'), 'nothing')).toBeUndefined();
});
