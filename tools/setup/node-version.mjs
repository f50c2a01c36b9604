/** Oldest Node that can run the set-up; everything after it runs on the project's own Node 24. */
const OLDEST_NODE = 20;

/**
 * Says why this Node can't be used, or returns null.
 * @param {string} version as in process.versions.node
 * @returns {string | null}
 */
export function checkNode(version) {
  const major = Number.parseInt(version, 10);
  if (major >= OLDEST_NODE) return null;
  return `Qadam needs Node ${OLDEST_NODE} or newer, but this is Node ${version}: install a newer Node and run the command again.`;
}
