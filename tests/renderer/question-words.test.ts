import { expect, test } from 'vitest';
import { questionWords } from '../../renderer/session/use-question.ts';
import { walk } from '../../shared/guide/questions.ts';
import { guide, textsOf } from './content.ts';

const texts = textsOf('en');
const say = (id: string) => texts[id] ?? id;

/** The hint of the last question of these answers, and how many options it has. */
function extras(answers: Record<string, string | string[]>) {
  const { open } = walk(guide, answers, '2026-12-01');
  if (open?.question.id !== 'extras') throw new Error(`the open question is ${open?.question.id}`);
  return { options: open.options.length, hint: questionWords(open, say, (id) => id in texts).hint };
}

const child = {
  emergency: 'no',
  who: 'child',
  'born-abroad': 'no',
  guardian: 'parent',
  status: 'citizen',
  category: ['none'],
};

test('several can be chosen only where there are several', () => {
  expect(extras({ emergency: 'no', who: 'self', status: 'citizen', category: ['none'], ground: 'moved' })).toEqual({
    options: 4,
    hint: texts['question.extras.hint'],
  });
  expect(extras({ ...child, 'child-age': '0-5', ground: 'moved' })).toEqual({ options: 2, hint: '' });
});
