import { defineConfig } from '@playwright/test';
import type { Options } from './tests/support/electron-app.ts';
import { zoneOfMorning } from './tests/support/morning.ts';

// A run over midnight would look for yesterday's day in a kiosk of today. Workers read this file again, with the
// runner's zone already in their environment.
if (process.env['TEST_WORKER_INDEX'] === undefined) process.env['TZ'] = zoneOfMorning(new Date());

// One worker: each test drives a whole kiosk in Electron, and the machines that run them are small.
export default defineConfig<Options>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/test-results',
  reporter: [['list']],
  workers: 1,
  projects: [
    { name: 'built', grepInvert: /@shipped|@gallery/ },
    // Pictures for people, not a test: `npm run gallery`.
    { name: 'gallery', grep: /@gallery/ },
    // The package as it would stand in /opt, run by an ordinary user: the tests that carry
    // these tags; the second is for what only the packaged kiosk refuses.
    { name: 'packaged', grep: /@packaged|@shipped/, use: { kioskBuild: 'packaged', kioskUser: 'ordinary' } },
  ],
  // Generous, since a shared machine may be many times slower: nothing is waited for longer than it takes.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: !!process.env['CI'],
});
