import { z } from 'zod';
import { diagonalInchOf } from '../shared/screen-size.ts';
import { printerSchema as anyPrinter, type SettingKey, settingsSchema } from '../shared/settings.ts';
import { queueName } from './printing/lp.ts';

const { office, screen, ...plain } = settingsSchema.shape;

/** A printer that the system could have: with a name, and a queue's with one that lp can be given. */
export const printerSchema = anyPrinter
  .refine(({ kind, name }) => kind === 'file' || name !== null, 'name the printer')
  .refine(({ kind, name }) => kind !== 'cups' || queueName.test(name ?? ''), 'not the name of a CUPS queue');

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Earlier kiosks kept a name and an address as one text, most likely Russian; the fleet's file may write them so. */
function asTexts(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.trim() === '' ? {} : { ru: value.trim() };
}

/** What is left out of an office is empty, save where nothing at all is given. */
const givenOffice = z.preprocess((value) => {
  if (!isObject(value) || Array.isArray(value)) return value;
  return {
    phone: '',
    ambulance: '',
    ...value,
    name: asTexts(value['name'] ?? {}),
    address: asTexts(value['address'] ?? {}),
  };
}, office);

const side = z.number().min(60).max(3000);
const sidesSchema = z.strictObject({ widthMm: side, heightMm: side, comfort: screen.shape.comfort.default(1) });

/** A panel by its diagonal, or by its sides as measured with a ruler. */
const givenScreen = z.preprocess((value) => {
  const sides = sidesSchema.safeParse(value);
  if (!sides.success) return isObject(value) && 'diagonalInch' in value ? { comfort: 1, ...value } : value;
  const { widthMm: width, heightMm: height, comfort } = sides.data;
  return { diagonalInch: diagonalInchOf({ width, height }), comfort };
}, screen);

interface Definition {
  readonly schema: z.ZodType;
  readonly fallback: unknown;
  /** What to write instead of a value that is refused. */
  readonly mend: string;
}

/** What is valid for each setting and what holds when it is not set: the content's own languages among other things. */
export function definitions(known: readonly string[]) {
  const language = z.string().refine((id) => known.includes(id), 'the content has no such language');
  const ids = known.join(', ');
  return {
    languages: {
      schema: z.array(language).min(1),
      fallback: [...known],
      mend: `Write a list of one or more of ${ids}, such as ["kk", "ru"]`,
    },
    second: {
      schema: language,
      fallback: known.includes('ru') ? 'ru' : (known[0] ?? 'ru'),
      mend: `Write one of ${ids}`,
    },
    paper: { schema: plain.paper, fallback: 'a4', mend: 'Write "a4", "80mm" or "58mm"' },
    office: {
      schema: givenOffice,
      fallback: { name: {}, address: {}, phone: '', ambulance: '' },
      mend: 'Write {"name": {"ru": "…", "kk": "…"}, "address": {"ru": "…"}, "phone": "…", "ambulance": "…"}',
    },
    idleSeconds: { schema: plain.idleSeconds, fallback: 90, mend: 'Write whole seconds from 20 to 3600' },
    /** At least 20 seconds to ask for more time (WCAG 2.2.1 Timing Adjustable). */
    warningSeconds: { schema: plain.warningSeconds, fallback: 20, mend: 'Write whole seconds from 20 to 600' },
    screen: {
      schema: givenScreen,
      fallback: { diagonalInch: 21.5, comfort: 1 },
      mend: 'Write {"widthMm": 476, "heightMm": 268} or {"diagonalInch": 21.5}, and "comfort" from 1 to 3 if you like',
    },
    printer: {
      schema: printerSchema,
      fallback: { kind: 'file', name: null, folder: null },
      mend: 'Write {"kind": "file"}, {"kind": "cups", "name": "QUEUE"} or {"kind": "windows", "name": "PRINTER"}',
    },
    copies: { schema: plain.copies, fallback: 1, mend: 'Write a whole number from 1 to 5' },
    printSeconds: { schema: plain.printSeconds, fallback: 120, mend: 'Write whole seconds from 5 to 900' },
    staffMinutes: { schema: plain.staffMinutes, fallback: 5, mend: 'Write whole minutes from 1 to 60' },
    restartAt: {
      schema: plain.restartAt,
      fallback: '03:30',
      mend: 'Write a time of day such as "03:30", or null for never',
    },
    packs: {
      schema: plain.packs,
      fallback: { folder: null, url: null, authority: null },
      mend: 'Write {"folder": "/srv/packs"}, {"url": "https://…"} or both, and "authority" for a PEM file if needed',
    },
    setup: { schema: plain.setup, fallback: false, mend: 'Write true or false' },
  } as const satisfies Record<SettingKey, Definition>;
}
