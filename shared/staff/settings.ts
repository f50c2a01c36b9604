import { z } from 'zod';
import { layerSchema, printerSchema, settingKeySchema, settingsSchema } from '../settings.ts';

/**
 * Why a value is not taken: the organisation fixed it, it is not valid, no screen of this shape shows these pixels, or
 * there is no such folder or file on this machine.
 */
const settingFaultSchema = z.strictObject({
  key: settingKeySchema,
  /** Where in the value: `office.name.kk`. */
  place: z.string(),
  reason: z.enum(['fixed', 'wrong', 'unlike-pixels', 'absent']),
});

const settingsWrittenSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), changed: z.array(settingKeySchema) }),
  z.strictObject({ ok: z.literal(false), faults: z.array(settingFaultSchema) }),
]);

/** The pages of the set-up wizard, in their order. */
export const setupStepSchema = z.enum([
  'office',
  'phones',
  'languages',
  'screen',
  'printer',
  'second',
  'idle',
  'pins',
  'summary',
]);

const foundPrinterSchema = printerSchema.extend({
  /** Whether it says that it can print now. */
  able: z.boolean(),
});

/** What staff set up, and the wizard that walks through it. */
export const settingsChannels = {
  'staff:settings-read': {
    role: 'manager',
    input: z.undefined(),
    output: z.strictObject({
      settings: settingsSchema,
      layers: z.record(settingKeySchema, layerSchema),
      /** What can't be used of the organisation's file. */
      faults: z.array(
        z.strictObject({
          line: z.int().nullable(),
          key: z.string().nullable(),
          reason: z.string(),
          mend: z.string(),
        }),
      ),
    }),
  },
  /** All of them or, when one can't be taken, none. */
  'staff:settings-write': {
    role: 'manager',
    input: z.partialRecord(settingKeySchema, z.unknown()),
    output: settingsWrittenSchema,
  },
  /** The printers that this machine has, the folder for files first. */
  'staff:settings-printers': {
    role: 'manager',
    input: z.undefined(),
    output: z.array(foundPrinterSchema),
  },
  /**
   * Opens the wizard: on a kiosk that nobody has set up and that has no manager's PIN yet, anyone may. `pin` asks for it
   * first, `done` is for a kiosk that is set up.
   */
  'staff:settings-setup-begin': {
    role: 'visitor',
    input: z.undefined(),
    output: z.strictObject({ next: z.enum(['wizard', 'pin', 'done']) }),
  },
  /** Where the wizard was left, null at its start. */
  'staff:settings-setup-step': {
    role: 'manager',
    input: z.undefined(),
    output: z.strictObject({ step: setupStepSchema.nullable() }),
  },
  /** Keeps where the wizard is, so that it goes on there after a power cut. */
  'staff:settings-setup-keep': {
    role: 'manager',
    input: z.strictObject({ step: setupStepSchema }),
    output: z.undefined(),
  },
  /** The kiosk is set up; refused while the manager has no PIN. */
  'staff:settings-setup-finish': {
    role: 'manager',
    input: z.undefined(),
    output: z.strictObject({ done: z.boolean() }),
  },
} as const;

export type SettingFault = z.infer<typeof settingFaultSchema>;
export type SettingsWritten = z.infer<typeof settingsWrittenSchema>;
export type SetupStep = z.infer<typeof setupStepSchema>;
export type FoundPrinter = z.infer<typeof foundPrinterSchema>;
