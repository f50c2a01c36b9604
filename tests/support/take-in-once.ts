import { takeIn } from '../../main/directory/take-in.ts';
import { languages } from './content.ts';

/** A program: takes one file in, into nowhere, and says as JSON whether it was accepted and how much memory it took at most: the
 * highest that the process ever had, less what it had before. */
const [file = ''] = process.argv.slice(2);
const store = { read: () => ({ given: null, entries: [] }), replace: () => undefined };
const before = process.memoryUsage().rss / 1024;
const taken = await takeIn(file, { store, languages, day: '2026-11-22' });
const grownKb = process.resourceUsage().maxRSS - before;
console.log(JSON.stringify({ ok: taken.ok, grownMb: Math.round(grownKb / 1024) }));
