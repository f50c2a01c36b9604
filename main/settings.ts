import { z } from 'zod';
import { paperSchema, type VisitorSettings, visitorSettingsSchema } from '../shared/api.ts';
import type { StateStore } from './database/state-store.ts';
import type { Log } from './log.ts';

const { office, screen, idleSeconds, warningSeconds } = visitorSettingsSchema.shape;
const printer = z.strictObject({ kind: z.literal('file'), folder: z.string().min(1).nullable() });

export interface Settings extends VisitorSettings {
  readonly printer: z.infer<typeof printer>;
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
    printer: { schema: printer, fallback: { kind: 'file', folder: null } },
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
