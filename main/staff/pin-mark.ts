import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';

const sentence = 'Staff PINs have been set. Without state.db nobody gets in: see docs/staff.md, "Forgotten PIN".\n';

/**
 * A file beside state.db that says that PINs were set once. Where state.db is lost with them, the kiosk must not offer
 * the next visitor to choose new ones.
 */
export class PinMark {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  get isThere(): boolean {
    return existsSync(this.#file);
  }

  /** Puts it there, on the disk when this returns; throws where nothing can be written. */
  put(): void {
    if (this.isThere) return;
    const handle = openSync(this.#file, 'w', 0o600);
    try {
      writeSync(handle, sentence);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }

  remove(): void {
    rmSync(this.#file, { force: true });
  }
}
