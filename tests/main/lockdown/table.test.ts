import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

// The rows hand these around and use them only in the running kiosk, where tests/e2e/lockdown.spec.ts tries each row.
vi.mock('electron', () => ({ app: {}, screen: {} }));
const { lockdown } = await import('../../../main/lockdown/table.ts');

const head = `# The lock-down, row by row

What the kiosk itself refuses. Each row is applied by the code of \`main/lockdown/\` and tried in the running kiosk, the built one and the
packaged one, by the test of its name in \`tests/e2e/lockdown.spec.ts\`; \`tests/e2e/escapes/\` tries to get out by keys, fingers, pages, devices and the
program itself. Made from \`main/lockdown/table.ts\` by its test (\`vitest run tests/main/lockdown/table.test.ts -u\`).

| Not possible | Because | Where |
|---|---|---|
`;

const places = {
  switches: "Chromium's switches",
  app: 'app',
  session: 'session',
  contents: 'every page',
  window: 'window',
} as const;

test('the page about the lock-down lists every row', async () => {
  const rows = Object.entries(lockdown).map(([name, row]) => {
    const code = Object.entries(places).flatMap(([key, place]) => (key in row ? [place] : []));
    const page = 'page' in row ? [`preload: ${row.page}`] : [];
    const elsewhere = 'elsewhere' in row ? [row.elsewhere] : [];
    return `| ${name} | ${row.why} | ${[...code, ...page, ...elsewhere].join('; ')} |\n`;
  });
  await expect(head + rows.join('')).toMatchFileSnapshot(join(import.meta.dirname, '../../../docs/lock-down.md'));
});

test.each(Object.entries(lockdown))('the row "%s" is applied somewhere and says why', (_name, row) => {
  expect(row.why).toMatch(/^[A-Z].*\.$/);
  expect(Object.keys(row).length).toBeGreaterThan(1);
});
