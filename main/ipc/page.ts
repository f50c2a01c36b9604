import type { OutOfService } from '../../shared/api.ts';
import type { Settings } from '../../shared/settings.ts';
import { allowAttempt } from '../attempts.ts';
import type { ContentStore } from '../database/content-store.ts';
import type { Log } from '../log.ts';
import { noteStart, noteTouchable, startTimes } from '../start-times.ts';
import type { Handlers } from './register.ts';

const reloadLimit = { most: 1, withinMs: 60_000 };

interface Needs {
  readonly content: Pick<ContentStore, 'languages' | 'language'>;
  readonly settings: () => Pick<Settings, 'office'>;
  /** Loads the start page anew in the window of this web contents. */
  readonly reload: (contentsId: number) => void;
  /** Has everything dropped that the visit has not on paper yet. */
  readonly endSession: () => void;
  /** A start screen stands that was just loaded; the first one since the program was started. */
  readonly onShown: () => void;
  readonly onFirstShown: () => void;
  readonly log: Log;
  readonly now?: () => number;
}

/** What becomes of a page that could not go on: its visit is over, and once a minute it is loaded anew. */
export function pageHandlers({
  content,
  settings,
  reload,
  endSession,
  onShown,
  onFirstShown,
  log,
  now = Date.now,
}: Needs): Pick<Handlers, 'page:failed' | 'page:shown'> {
  let reloads: number[] = [];
  let isTold = false;
  const outOfService = (): OutOfService => ({
    notices: content.languages.map((language) => {
      const texts = content.language(language)?.texts ?? {};
      return { language, title: texts['ui.error.title'] ?? '', text: texts['ui.error.text'] ?? '' };
    }),
    phone: settings().office.phone,
  });
  return {
    'page:shown': ({ paint, touchable }) => {
      onShown();
      // A page that is loaded again starts nothing.
      if (isTold) return undefined;
      isTold = true;
      noteStart('first-paint', paint);
      noteTouchable(touchable);
      onFirstShown();
      log.info('start-times', startTimes());
      return undefined;
    },
    'page:failed': ({ during }, { contentsId }) => {
      const attempt = allowAttempt(reloads, now(), reloadLimit);
      reloads = attempt.history;
      endSession();
      log.error('page-failed', { during, reload: attempt.allowed });
      if (!attempt.allowed) return { next: 'out-of-service', ...outOfService() };
      reload(contentsId);
      return { next: 'reload' };
    },
  };
}
