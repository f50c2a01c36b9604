import type { Log } from '../log.ts';
import type { ContentInUse } from './content-in-use.ts';

interface Needs {
  readonly content: Pick<ContentInUse, 'outdated' | 'refresh' | 'version'>;
  /** Whether a visitor or staff are at the kiosk: no page is loaded under anybody's hands. */
  readonly busy: () => boolean;
  /** Whether a sheet is coming out, perhaps a clerk's who has gone: a page that is loaded anew ends its job. */
  readonly printing: () => boolean;
  /** Loads the pages anew; sheets that were drawn before are forgotten. */
  readonly reload: () => void;
  readonly log: Log;
}

const lookEveryMs = 5000;

/**
 * Takes newly installed content into use when nobody is at the kiosk: a visitor's list, sheet and code come from one
 * content. An installation from the command line is noticed within seconds.
 */
export class TakeOver {
  readonly #needs: Needs;
  readonly #timer: NodeJS.Timeout;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#timer = setInterval(() => this.look(), lookEveryMs);
  }

  /** Takes other content into use, if there is some, nobody is here and no sheet is on its way; else a later look does. */
  look(): void {
    const { content, busy, printing, reload, log } = this.#needs;
    if (busy() || !content.outdated || printing()) return;
    try {
      content.refresh();
    } catch (error) {
      return log.failure('content-not-taken', error);
    }
    log.info('content-taken', { content: content.version });
    reload();
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
