import { expect, test } from 'vitest';
import { freshSession, placeOf } from '../../renderer/session/session.ts';
import {
  firstVisit,
  type Phase,
  phases,
  reduceVisit,
  type Visit,
  type VisitAction,
  type VisitEvent,
  visitEvents,
} from '../../renderer/session/visit.ts';

const after = (visit: Visit, ...actions: VisitAction[]): Visit => actions.reduce(reduceVisit, visit);

/** A visitor with something to lose: an unusual look, answers, ticks, a search, a sheet on its way. */
const used = after(
  firstVisit,
  { type: 'choose-language', language: 'tg' },
  { type: 'larger' },
  { type: 'contrast' },
  { type: 'reach' },
  { type: 'people', people: 3 },
  { type: 'go', to: { screen: 'search' } },
  { type: 'query', query: 'talon' },
  { type: 'go', to: { screen: 'question' } },
  { type: 'answer', question: 'who', value: 'family', steps: ['a'] },
  { type: 'tick', list: 'steps', id: 'a' },
);
const before: Record<Phase, Visit> = {
  start: firstVisit,
  active: used,
  warning: after(used, { type: 'quiet' }),
  assisted: after(used, { type: 'assist' }),
  ended: after(used, { type: 'end' }),
};
const actions: Record<VisitEvent, VisitAction> = {
  adjust: { type: 'contrast' },
  use: { type: 'go', to: { screen: 'law' } },
  quiet: { type: 'quiet' },
  extend: { type: 'extend' },
  end: { type: 'end' },
  next: { type: 'wipe' },
  assist: { type: 'assist' },
  resume: { type: 'resume' },
};

const given = ({ session }: Visit) => [session.answers, session.ticked, session.query, session.people];

/** By phase, in the order of the events: the phase that comes; `!` where the visitor's answers are wiped with it. */
const expected: Record<Phase, string> = {
  start: 'active active start! start! start! start! assisted start',
  active: 'active active warning active ended! start! assisted active',
  warning: 'warning warning start! active ended! start! assisted warning',
  assisted: 'assisted assisted assisted assisted assisted! assisted assisted active',
  ended: 'ended active start! ended ended start! assisted ended',
};

for (const phase of phases) {
  for (const [index, event] of visitEvents.entries()) {
    const [cell = ''] = expected[phase].split(' ').slice(index);
    test(`${phase} × ${event}: ${cell}`, () => {
      expect(before[phase].phase).toBe(phase);
      const next = reduceVisit(before[phase], actions[event]);
      const wiped = next.wipes > before[phase].wipes;
      expect(`${next.phase}${wiped ? '!' : ''}`).toBe(cell);
      expect(given(next)).toEqual(wiped ? given(firstVisit) : given(before[phase]));
      expect(next.phase !== 'start' || next.session === freshSession).toBe(true);
    });
  }
}

test('the end leaves how the visitor reads, for the thanks alone', () => {
  const { language, text, scheme, reach, answers, ticked } = before.ended.session;
  expect([language, text, scheme, reach]).toEqual(['tg', 'large', 'contrast', true]);
  expect([answers, ticked.steps, placeOf(before.ended.session)]).toEqual([{}, [], { screen: 'thanks' }]);
  expect(after(before.ended, { type: 'quiet' }).session).toEqual(freshSession);
});

test('a warning is answered as often as it comes', () => {
  const times = 12;
  const patient = Array.from({ length: times }, () => [{ type: 'quiet' }, { type: 'extend' }] as const).flat();
  expect(after(used, ...patient)).toEqual(used);
});

for (const phase of ['start', 'active', 'warning', 'ended'] as const) {
  test(`staff who come in "${phase}" leave everything as they found it, whatever was touched meanwhile`, () => {
    const touched = [actions.use, actions.adjust, actions.quiet, actions.extend, actions.assist, actions.next];
    const back = after(before[phase], actions.assist, ...touched, actions.resume);
    expect(back).toEqual(before[phase]);
    expect(back.session).toBe(before[phase].session);
  });
}

test('what becomes of a sheet moves on while staff are there', () => {
  const print: VisitAction = { type: 'print', event: { type: 'status', attempt: 1, state: 'done', reason: undefined } };
  const request = { language: 'tg', second: 'ru', paper: 'a4', answers: {}, today: '2026-11-22' } as const;
  const printing = after(used, { type: 'print', event: { type: 'start', attempt: 1, request } }, actions.assist);
  expect(after(printing, print, actions.resume).session.print?.state).toBe('done');
});

test('staff who end the visit stay at the screen and leave the start behind', () => {
  const ended = after(before.warning, actions.assist, actions.end);
  expect([ended.phase, ended.session]).toEqual(['assisted', freshSession]);
  expect(after(ended, actions.resume).phase).toBe('start');
});

test('what staff hand over is there when they leave, also where nobody had begun', () => {
  const visit = {
    language: 'tk',
    answers: { who: 'child' },
    ticked: { steps: [], documents: ['identity'] },
    people: 2,
  };
  for (const phase of ['start', 'warning'] as const) {
    const handed = after(before[phase], actions.assist, { type: 'hand-over', visit, planned: true }, actions.resume);
    expect(handed).toMatchObject({ phase: 'active', session: visit });
    expect(placeOf(handed.session)).toEqual({ screen: 'checklist' });
  }
});

test('starting again from the answers is a wipe of them, and the visit goes on', () => {
  const again = after(used, { type: 'restart' });
  expect([again.phase, again.wipes, again.session.language, again.session.answers]).toEqual(['active', 1, 'tg', {}]);
});
