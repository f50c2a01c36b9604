import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{shared,main,renderer,tools,bench}/**/*.test.{ts,tsx}'],
    pool: 'forks',
  },
});
