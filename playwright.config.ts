import { defineConfig } from '@playwright/test';

// One worker: each test drives a whole kiosk in Electron, and the machines that run them are small.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/test-results',
  reporter: [['list']],
  workers: 1,
  timeout: 60_000,
  forbidOnly: !!process.env['CI'],
});
