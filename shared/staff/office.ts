import { z } from 'zod';
import { directoryKinds } from '../directory/entry.ts';
import { directoryEntrySchema, directorySchema } from '../directory/entry-schema.ts';
import { dayFaults, fileFaults, rowFaults } from '../directory/faults.ts';
import { holidaySchema, workCalendarSchema } from '../working-days-schema.ts';
import { periodSchema, reportSchema } from '../statistics/report.ts';

/** Most days off that an office keeps. */
export const mostHolidays = 300;

const key = directoryEntrySchema.pick({ kind: true, id: true });
const cells = z.record(z.string().regex(/^[a-z_]{1,20}$/), z.string().max(400));

const faultSchema = z.strictObject({
  line: z.int(),
  column: z.string(),
  reason: z.string(),
  mend: z.string(),
  code: z.enum([...rowFaults, ...fileFaults, ...dayFaults]),
  value: z.string().optional(),
});

/** Done, or what is wrong; then nothing was changed. */
export const editedSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true) }),
  z.strictObject({ ok: z.literal(false), faults: z.array(faultSchema).readonly() }),
]);

/** The file that was written, or why it could not be: a code of the system such as ENOSPC. */
export const writtenSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), file: z.string() }),
  z.strictObject({ ok: z.literal(false), code: z.string() }),
]);

/** A file of a place, by its plain name. */
const placeId = z.string().max(300);
const fileIn = z.strictObject({ place: placeId, name: z.string().min(1).max(255) });

const wanted = { period: periodSchema, from: z.iso.date(), to: z.iso.date() };

/** The office's own matters: what was counted, its directory, its days off. */
export const officeChannels = {
  /** Where files can be read from and written to: removable drives and the kiosk's own folder; and what lies there. */
  'staff:office-places': {
    role: 'manager',
    input: z.undefined(),
    output: z.array(
      z.strictObject({
        id: placeId,
        folder: z.string(),
        tables: z.array(z.string()),
        pictures: z.array(z.string()),
      }),
    ),
  },
  'staff:office-statistics': { role: 'manager', input: z.strictObject(wanted), output: reportSchema },
  'staff:office-statistics-export': {
    role: 'manager',
    input: z.strictObject({ ...wanted, place: placeId, language: z.string().regex(/^[a-z]{2}$/) }),
    output: writtenSchema,
  },
  /** The directory, each place also as the texts that are typed, by their column in a file. */
  'staff:office-directory': {
    role: 'manager',
    input: z.undefined(),
    output: z.strictObject({
      given: directorySchema.shape.given,
      places: z.array(z.strictObject({ entry: directoryEntrySchema, texts: z.record(z.string(), z.string()) })),
      /** How many changes can be taken back. */
      undoable: z.int(),
    }),
  },
  /** Puts in a new place, or changes the one that `previous` names; `map` left out keeps its sketch, null takes it away. */
  'staff:office-directory-save': {
    role: 'manager',
    input: z.strictObject({ previous: key.optional(), texts: cells, map: fileIn.nullable().optional() }),
    output: editedSchema,
  },
  'staff:office-directory-remove': { role: 'manager', input: key, output: editedSchema },
  /** Shows a place one earlier (-1) or later (1) among those of its kind. */
  'staff:office-directory-move': {
    role: 'manager',
    input: z.strictObject({
      kind: z.enum(directoryKinds),
      id: key.shape.id,
      by: z.union([z.literal(-1), z.literal(1)]),
    }),
    output: editedSchema,
  },
  'staff:office-directory-import': { role: 'manager', input: fileIn, output: editedSchema },
  'staff:office-directory-export': {
    role: 'manager',
    input: z.strictObject({ place: placeId, kind: z.enum(['csv', 'xlsx']) }),
    output: writtenSchema,
  },
  /** Takes the last change of the directory back. */
  'staff:office-directory-undo': {
    role: 'manager',
    input: z.undefined(),
    output: z.strictObject({ done: z.boolean() }),
  },
  'staff:office-workdays': { role: 'manager', input: z.undefined(), output: workCalendarSchema },
  'staff:office-workdays-saturday': {
    role: 'manager',
    input: z.strictObject({ saturday: z.boolean().nullable() }),
    output: z.undefined(),
  },
  /** Puts in a day off or changes it. */
  'staff:office-workdays-save': { role: 'manager', input: holidaySchema, output: editedSchema },
  'staff:office-workdays-remove': { role: 'manager', input: holidaySchema.pick({ day: true }), output: z.undefined() },
  'staff:office-workdays-import': { role: 'manager', input: fileIn, output: editedSchema },
} as const;

export type Edited = z.infer<typeof editedSchema>;
export type EditFault = z.infer<typeof faultSchema>;
export type Written = z.infer<typeof writtenSchema>;
