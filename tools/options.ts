import { parseArgs } from 'node:util';
import { SetupError } from './setup/say.mjs';

/** A text option of a command. */
export const textOption = { type: 'string' } as const;

/** Parses a command line; says in one sentence what is wrong with it. */
export function parseOptions<T extends NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ');
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new SetupError(`${reason}; the options are ${known.join(', ')}.`);
  }
}
