import { z } from 'zod';
import { longest, strangeCharacter } from './directory/entry.ts';
import { languageId, perLanguage } from './directory/entry-schema.ts';

export const paperSchema = z.enum(['a4', '80mm', '58mm']);

/** A number to call as the office writes it, with an extension perhaps; empty when there is none. */
const phone = z
  .string()
  .max(40)
  .refine((value) => value === '' || /[0-9]{3}/.test(value.replaceAll(/[^0-9]/g, '')), 'not a phone number')
  .refine((value) => value === value.trim() && !strangeCharacter.test(value), 'not one plain line of text');

/** How the office is called and reached. Name and address in as many languages as it has them in. */
const officeSchema = z.strictObject({
  name: perLanguage(longest.name),
  address: perLanguage(longest.address),
  phone,
  ambulance: phone,
});

/**
 * The panel: its diagonal, and how much larger than planned everything is drawn: its usual viewing distance in parts of
 * 600 mm, as millimetres are minima that hold at that distance.
 */
const screenSchema = z.strictObject({
  diagonalInch: z.number().min(5).max(110),
  comfort: z.number().min(1).max(3),
});

/** What a visitor's screen needs to know of the office's settings. */
export const visitorSettingsSchema = z.strictObject({
  languages: z.array(languageId),
  second: languageId,
  paper: paperSchema,
  /** Whether sheets come out as paper here, or as files that staff print. */
  printer: z.enum(['file', 'paper']),
  office: officeSchema,
  idleSeconds: z.int().min(20).max(3600),
  warningSeconds: z.int().min(20).max(600),
  screen: screenSchema,
  /** Whether staff are offered to set the kiosk up, as nobody has yet; `first` opens it with that. */
  wizard: z.enum(['no', 'offered', 'first']),
});

/** Where sheets go: into a folder, or to the system's printer of this name. */
export const printerSchema = z.strictObject({
  kind: z.enum(['file', 'cups', 'windows']),
  name: z.string().min(1).max(220).nullable().default(null),
  folder: z.string().min(1).max(1000).nullable().default(null),
});

const timeOfDay = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

/** A folder or file by its whole path, as Linux or Windows writes it. */
const wholePath = z
  .string()
  .max(1000)
  .regex(/^(\/|[A-Za-z]:[\\/]|\\\\)/, 'not a whole path');

/** All that an office sets. */
export const settingsSchema = visitorSettingsSchema.omit({ printer: true, wizard: true }).extend({
  printer: printerSchema,
  /** How often each sheet is printed. */
  copies: z.int().min(1).max(5),
  /** How long the spooler may take for a sheet before the visitor is told that it failed. */
  printSeconds: z.int().min(5).max(900),
  /** How long staff may do nothing before they are signed out. */
  staffMinutes: z.int().min(1).max(60),
  /** When the kiosk starts itself anew in the night, `HH:MM`; null for never. */
  restartAt: z.string().regex(timeOfDay, 'not a time of day').nullable(),
  /** Where content packs come from besides what is plugged in; null for nowhere. */
  packs: z.strictObject({
    folder: wholePath.nullable().default(null),
    url: z
      .url({ protocol: /^https$/ })
      .max(1000)
      .nullable()
      .default(null),
    /** A PEM file of the authority behind the address, where it is not one of the usual ones. */
    authority: wholePath.nullable().default(null),
  }),
  /** Whether a kiosk that nobody has set up opens with the wizard instead of offering it. */
  setup: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;
export const settingKeySchema = settingsSchema.keyof();
export type SettingKey = z.infer<typeof settingKeySchema>;

/** Where a setting's value comes from; each layer wins over the one before it. */
export const layerSchema = z.enum(['default', 'stored', 'fixed']);
export type Layer = z.infer<typeof layerSchema>;
