import type { Guide } from '../../shared/content/schema.ts';
import { walk } from '../../shared/guide/questions.ts';
import { questionStop, screenStop, stopScreens } from '../../shared/statistics/stops.ts';
import { placeOf, type Session } from './session.ts';

/**
 * Where a visit stops, for the counts: its last question or screen. Undefined when it led to a list, or was none.
 * `today` is the visit's day.
 */
export function stopOf(session: Session, guide: Guide, today: string): string | undefined {
  if (session.listed || session.preview !== undefined) return undefined;
  const place = placeOf(session);
  if (place.screen === 'question') {
    const question = place.question ?? walk(guide, session.answers, today).open?.question.id;
    return question === undefined ? undefined : questionStop(question);
  }
  const screen = stopScreens.find((candidate) => candidate === place.screen);
  return screen === undefined ? undefined : screenStop(screen);
}
