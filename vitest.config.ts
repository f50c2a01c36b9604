import { defineConfig } from 'vitest/config';
import { staffTexts } from './tools/content/staff-texts.ts';

export default defineConfig({
  plugins: [staffTexts(import.meta.dirname)],
  test: {
    include: ['tests/{shared,main,renderer,tools,bench}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // Some tests compile the whole content, on machines with two cores that also do something else.
    testTimeout: 30_000,
  },
});
