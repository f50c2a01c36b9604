import { z } from 'zod';
import { paperSchema, type VisitorSettings, visitorSettingsSchema } from '../shared/api.ts';
import type { StateStore } from './database/state-store.ts';
import type { Log } from './log.ts';
import { queueName } from './printing/lp.ts';

const { office, screen, idleSeconds, warningSeconds } = visitorSettingsSchema.shape;

/** Where sheets go: into a folder, or to the system's printer of this name. */
export const printerSchema = z
  .strictObject({
    kind: z.enum(['file', 'cups', 'windows']),
    name: z.string().min(1).max(220).nullable().default(null),
    folder: z.string().min(1).nullable().default(null),
  })
  .refine(({ kind, name }) => kind === 'file' || name !== null, 'name the printer')
  .refine(({ kind, name }) => kind !== 'cups' || queueName.test(name ?? ''), 'not the name of a CUPS queue');

export interface Settings extends Omit<VisitorSettings, 'printer'> {
  readonly printer: z.infer<typeof printerSchema>;
  /** How often each sheet is printed. */
  readonly copies: number;
  /** How long the spooler may take for a sheet before the visitor is told that it failed. */
  readonly printSeconds: number;
}

/** What is valid for each setting and what holds when it is not set: the content's own languages among other things. */
function definitions(known: readonly string[]) {
  const language = z.string().refine((id) => known.includes(id), 'the content has no such language');
  return {
    languages: { schema: z.array(language).min(1), fallback: [...known] },
    second: { schema: language, fallback: known.includes('ru') ? 'ru' : (known[0] ?? 'ru') },
    paper: { schema: paperSchema, fallback: 'a4' },
    office: { schema: office, fallback: { name: '', address: '', phone: '', ambulance: '' } },
    idleSeconds: { schema: idleSeconds, fallback: 90 },
    /** At least 20 seconds to ask for more time (WCAG 2.2.1 Timing Adjustable). */
    warningSeconds: { schema: warningSeconds, fallback: 20 },
    screen: { schema: screen, fallback: { diagonalInch: 21.5, comfort: 1 } },
    printer: { schema: printerSchema, fallback: { kind: 'file', name: null, folder: null } },
    copies: { schema: z.int().min(1).max(5), fallback: 1 },
    printSeconds: { schema: z.int().min(5).max(900), fallback: 120 },
  } as const satisfies Record<keyof Settings, { schema: z.ZodType; fallback: unknown }>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The settings in force. A broken value falls back to its default, by itself, and is logged. */
export function readSettings(store: Pick<StateStore, 'setting'>, known: readonly string[], log: Log): Settings {
  const read = ([key, { schema, fallback }]: [string, { schema: z.ZodType; fallback: unknown }]) => {
    const stored = store.setting(key);
    if (stored === undefined) return [key, fallback];
    const parsed = schema.safeParse(parseJson(stored));
    if (parsed.success) return [key, parsed.data];
    log.warn('setting-broken', { key });
    return [key, fallback];
  };
  return Object.fromEntries(Object.entries(definitions(known)).map(read)) as Settings;
}
