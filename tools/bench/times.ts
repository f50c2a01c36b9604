import { parseOptions, textOption } from '../options.ts';
import { SetupError } from '../setup/say.mjs';

/** How often each part measures. */
const usual = { runs: 10, scale: 5, taps: 8, search: 1, visits: 10, sessions: 500, jobs: 1000, pin: 30 };
export type Times = Readonly<typeof usual>;

const parts = Object.keys(usual) as (keyof Times)[];
const options = Object.fromEntries([...parts, 'only'].map((name) => [name, textOption]));

/**
 * How often each part is to measure: what `--PART N` gives (0 leaves it out), else the usual; with `--only a,b` nothing but
 * these. Throws one sentence on what it does not know.
 */
export function timesOf(args: readonly string[]): Times {
  const values = parseOptions(args, options);
  const only = values['only']?.split(',') ?? parts;
  const unknown = only.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined)
    throw new SetupError(`--only: there is no part "${unknown}"; choose of ${parts.join(', ')}.`);
  const times = { ...usual };
  for (const part of parts) {
    const given = values[part];
    if (given === undefined) times[part] = only.includes(part) ? usual[part] : 0;
    else if (/^\d+$/.test(given)) times[part] = Number(given);
    else throw new SetupError(`--${part} is "${given}": give a whole number from 0 up.`);
  }
  return times;
}
