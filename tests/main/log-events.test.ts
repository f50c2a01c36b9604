import { join } from 'node:path';
import { expect, test } from 'vitest';
import { logEvents } from '../../main/log-events.ts';

const head = `# Log events

One JSON line an event in \`logs/qadam.log\` of the user data folder, about 1 MB, the file before it as \`qadam.log.1\`: \`time\`, \`level\`,
\`event\`, fields. Nothing that a visitor chose is ever in it. Made from \`main/log-events.ts\` by its test (\`vitest run tests/main/log-events.test.ts -u\`).

| Event | Means |
|---|---|
`;

test('the page about the log lists every event', async () => {
  const rows = Object.entries(logEvents).map(([event, means]) => `| \`${event}\` | ${means} |\n`);
  await expect(head + rows.join('')).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/log-events.md'));
});
