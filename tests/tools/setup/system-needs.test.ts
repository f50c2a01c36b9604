import { expect, test } from 'vitest';
import { byHand, librariesOf, missingNeeds, packagesFor, systemNeeds } from '../../../tools/setup/system-needs.mjs';

const LDCONFIG = `3 libs found in cache \`/etc/ld.so.cache'
\tlibnss3.so (libc6,x86-64) => /lib/x86_64-linux-gnu/libnss3.so
\tlibgbm.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libgbm.so.1
\tlibgtk-3.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libgtk-3.so.0
`;
const everything = { display: false, tests: true, compiler: true };
const names = (needs: { name: string }[]) => needs.map(({ name }) => name);

test('asks for a virtual display, test programs and a compiler only where they are used', () => {
  const least = names(systemNeeds({ display: true, tests: false, compiler: false }));
  expect(least).toContain('libgtk-3.so.0');
  for (const name of ['Xvfb', 'xauth', 'pdftotext', 'pdffonts', 'cupsfilter', 'lp', 'gcc', 'g++']) {
    expect(least).not.toContain(name);
    expect(names(systemNeeds(everything))).toContain(name);
  }
});

test('finds what is missing among libraries and programs', () => {
  const system = { libraries: librariesOf(LDCONFIG), hasProgram: (name: string) => name !== 'xauth' };
  const missing = names(missingNeeds(systemNeeds(everything), system));
  expect(missing).not.toContain('libgtk-3.so.0');
  expect(missing).not.toContain('Xvfb');
  expect(missing).toEqual(expect.arrayContaining(['libcups.so.2', 'libasound.so.2', 'xauth']));
});

test("takes each package once, by the release's own name", () => {
  const needs = systemNeeds(everything).filter(({ name }) =>
    ['libasound.so.2', 'pdftotext', 'pdffonts'].includes(name),
  );
  expect(packagesFor(needs, (name) => name !== 'libasound2t64')).toEqual(['libasound2', 'poppler-utils']);
  expect(packagesFor(needs, () => true)).toEqual(['libasound2t64', 'poppler-utils']);
});

test('still names a package where no list of packages is known', () => {
  const needs = systemNeeds(everything).filter(({ name }) => name === 'libasound.so.2');
  expect(packagesFor(needs, () => false)).toEqual(['libasound2']);
});

test('tells someone without root the one command to run', () => {
  expect(byHand(['libnss3', 'xvfb'], { apt: true })).toContain(
    '"sudo apt-get install -y --no-install-recommends libnss3 xvfb"',
  );
  const elsewhere = byHand(['libnss3', 'xvfb'], { apt: false });
  expect(elsewhere).toContain('libnss3 xvfb');
  expect(elsewhere).not.toContain('apt-get');
});
