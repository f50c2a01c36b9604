/** What a window is for; main decides it when it opens the window, no page can change it. */
export type WindowRole = 'visitor' | 'sheet' | 'companion';

/** The windows that may speak to the main process at all, by the id of their web contents. */
export class Callers {
  readonly #roles = new Map<number, WindowRole>();

  add(contentsId: number, role: WindowRole): void {
    this.#roles.set(contentsId, role);
  }

  remove(contentsId: number): void {
    this.#roles.delete(contentsId);
  }

  roleOf(contentsId: number): WindowRole | undefined {
    return this.#roles.get(contentsId);
  }
}
