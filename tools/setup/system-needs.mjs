/**
 * @typedef {object} Need something that the operating system has to bring
 * @property {'library' | 'program'} kind
 * @property {string} name what is looked for: a library's soname or a program
 * @property {string[]} packages the Debian packages that hold it; the first one that the system's release knows is taken
 */

/** @type {(name: string, ...packages: string[]) => Need} */
const library = (name, ...packages) => ({ kind: 'library', name, packages });
/** @type {(name: string, ...packages: string[]) => Need} */
const program = (name, ...packages) => ({ kind: 'program', name, packages });

// Debian 13 and Ubuntu 24.04 renamed some libraries (the 64-bit time change), so both names are given.
const ELECTRON = [
  library('libgtk-3.so.0', 'libgtk-3-0t64', 'libgtk-3-0'),
  library('libnss3.so', 'libnss3'),
  library('libasound.so.2', 'libasound2t64', 'libasound2'),
  library('libgbm.so.1', 'libgbm1'),
  library('libXss.so.1', 'libxss1'),
  library('libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'),
  library('libcups.so.2', 'libcups2t64', 'libcups2'),
  library('libdrm.so.2', 'libdrm2'),
  library('libxkbcommon.so.0', 'libxkbcommon0'),
];
const VIRTUAL_DISPLAY = [program('Xvfb', 'xvfb'), program('xauth', 'xauth')];
const TESTS = [
  program('pdftotext', 'poppler-utils'),
  program('pdffonts', 'poppler-utils'),
  // cupsfilter stands for the whole server: cupsd alone may be there without the backends that printers are reached by.
  program('cupsfilter', 'cups'),
  program('lp', 'cups-client'),
];
const COMPILER = [program('gcc', 'gcc'), program('g++', 'g++')];

/**
 * What a command needs from the system.
 * @param {{ display: boolean, tests: boolean, compiler: boolean }} situation
 * @returns {Need[]}
 */
export function systemNeeds({ display, tests, compiler }) {
  return [...ELECTRON, ...(display ? [] : VIRTUAL_DISPLAY), ...(tests ? TESTS : []), ...(compiler ? COMPILER : [])];
}

/**
 * The needs that are not met.
 * @param {Need[]} needs
 * @param {{ libraries: Set<string>, hasProgram: (name: string) => boolean }} system
 */
export function missingNeeds(needs, system) {
  return needs.filter(({ kind, name }) =>
    kind === 'library' ? !system.libraries.has(name) : !system.hasProgram(name),
  );
}

/**
 * The packages to install for these needs, each once.
 * @param {Need[]} needs
 * @param {(name: string) => boolean} known whether the system's release has a package of this name
 */
export function packagesFor(needs, known) {
  const names = needs.map(({ packages }) => packages.find(known) ?? packages.at(-1) ?? '');
  return [...new Set(names)].sort();
}

/**
 * Reads the sonames out of what `ldconfig -p` prints.
 * @param {string} output
 */
export function librariesOf(output) {
  return new Set([...output.matchAll(/^\s+(\S+) \(/gm)].map((match) => match[1] ?? ''));
}

/**
 * The sentence for someone who has to install packages by hand.
 * @param {string[]} packages
 * @param {{ apt: boolean }} system
 */
export function byHand(packages, { apt }) {
  const list = packages.join(' ');
  if (!apt) return `Qadam misses what Debian calls ${list}: install them with this system's own package manager.`;
  return `Qadam misses the system packages ${list}: run "sudo apt-get install -y --no-install-recommends ${list}" and then this command again.`;
}
