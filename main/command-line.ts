import { z } from 'zod';
import { printerSchema } from './settings-definitions.ts';

const side = z.int().min(320).max(7680);

/** Our own switches; Chromium's and Electron's pass by. */
const switchesSchema = z.object({
  /** Renders the sheets that a file names and ends; no kiosk. */
  'checklist-job': z.string().min(1, 'give a file').optional(),
  /** Where the file printer puts sheets during this run. */
  'checklist-folder': z.string().min(1, 'give a folder').optional(),
  /** Nothing but the page that says so; what a kiosk that keeps crashing starts itself with. */
  'out-of-service': z.literal('', 'it takes no value').optional(),
  /** Something outside starts the kiosk again when it ends, such as Windows' Shell Launcher: it then does not itself. */
  supervised: z.literal('', 'it takes no value').optional(),
  /** Takes this CSV or XLSX file in as the directory, and ends. */
  'directory-import': z.string().min(1, 'give a file').optional(),
  /** Writes the directory into this CSV or XLSX file, and ends. */
  'directory-export': z.string().min(1, 'give a file').optional(),
  /** Installs this content pack, and ends. */
  'content-install': z.string().min(1, 'give a file').optional(),
  /** Puts the content before the present one in use again, or with `shipped` that of the program, and ends. */
  'content-roll-back': z.enum(['', 'previous', 'shipped'], 'it takes nothing, previous or shipped').optional(),
  /** A file of publishers' keys for a program that is not packaged; a packaged one ignores it. */
  'content-keys': z.string().min(1, 'give a file').optional(),
  /** Clears the staff's PINs, and ends; only while the kiosk does not run. */
  'reset-pin': z.literal('', 'it takes no value').optional(),
  /** The file with the settings that an organisation fixes, instead of the one at its usual place. */
  config: z.string().min(1, 'give a file').optional(),
  /** Opens a kiosk that nobody has set up yet with the wizard. */
  setup: z.literal('', 'it takes no value').optional(),
  /** The printer of this run: `file`, `cups:QUEUE` or `windows:NAME`. */
  printer: z
    .string()
    .transform((given): z.input<typeof printerSchema> => {
      const [kind, ...name] = given.split(':');
      // Whether there is such a kind is for the schema to say.
      return { kind: kind as 'file', name: name.length === 0 ? null : name.join(':') };
    })
    .pipe(printerSchema)
    .optional(),
  /** A window of this size instead of the whole screen, to look at layouts. */
  'window-size': z
    .string()
    .regex(/^\d+x\d+$/, 'give WIDTHxHEIGHT, for example 1080x1920')
    .transform((size) => ({ width: Number(size.split('x')[0]), height: Number(size.split('x')[1]) }))
    .pipe(z.strictObject({ width: side, height: side }))
    .optional(),
});

export type Switches = z.infer<typeof switchesSchema>;

export type CommandLine = { ok: true; switches: Switches } | { ok: false; sentence: string };

/** Reads our switches, `--name=value`, from a command line; of one given twice the last counts. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const given: Record<string, string> = {};
  for (const name of Object.keys(switchesSchema.shape)) {
    const found = args.findLast((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    if (found !== undefined) given[name] = found.slice(name.length + 3);
  }
  const parsed = switchesSchema.safeParse(given);
  if (parsed.success) return { ok: true, switches: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, sentence: `--${String(issue?.path[0])} is not usable: ${issue?.message ?? 'invalid'}.` };
}

const commands = [
  'checklist-job',
  'directory-import',
  'directory-export',
  'content-install',
  'content-roll-back',
  'reset-pin',
] as const;

/** Whether the switches ask for one thing to be done instead of the kiosk (main/commands.ts). */
export function asksForCommand(switches: Switches): boolean {
  return commands.some((name) => switches[name] !== undefined);
}
