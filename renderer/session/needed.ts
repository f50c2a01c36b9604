import { planTextIds } from '../../shared/checklist/text-ids.ts';
import type { Answers } from '../../shared/content/condition.ts';
import type { Needed } from '../i18n/languages.ts';
import type { Kiosk } from './kiosk-context.tsx';
import type { OverlayName } from './overlay-context.tsx';
import type { Place } from './session.ts';
import { guidanceOf } from './use-plan.ts';

/** Screens that need no other words than those that every language comes with. */
const plainScreens: ReadonlySet<Place['screen']> = new Set([
  'start',
  'home',
  'question',
  'directory',
  'search',
  'thanks',
]);
/** Those that put the visitor's plan into words, and nothing else. */
const planScreens: ReadonlySet<Place['screen']> = new Set(['checklist', 'answers', 'qr']);
const plainSheets: ReadonlySet<OverlayName> = new Set(['help', 'language']);

interface At {
  readonly screen: Place['screen'];
  readonly answers: Answers;
  readonly kiosk: Pick<Kiosk, 'content' | 'today'> | undefined;
}

/** What a visitor's screen says of a language. */
export function neededAt({ screen, answers, kiosk }: At): Needed {
  if (plainScreens.has(screen)) return [];
  if (!planScreens.has(screen) || kiosk === undefined) return 'whole';
  const { guide } = kiosk.content;
  const found = guidanceOf(answers, guide, kiosk.today);
  return found.kind === 'plan' ? planTextIds(guide, found.plan) : [];
}

/** Whether the sheet over a screen can be read with the words that every language comes with. */
export const isPlainSheet = (shown: OverlayName | undefined): boolean => shown === undefined || plainSheets.has(shown);
