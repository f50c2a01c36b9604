/** A failure that is told in one sentence, without a stack: its message says place, reason and mend. */
export class SetupError extends Error {}

/**
 * Tells the person at the terminal what goes on. On stderr, so that a command's stdout holds its result only.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Reports why a command ended and returns its exit code.
 * @param {unknown} error
 * @returns {number}
 */
export function reportFailure(error) {
  if (error instanceof SetupError) say(error.message);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

/**
 * Seconds since a moment of performance.now(), for people.
 * @param {number} since
 */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
