import { isDeepStrictEqual } from 'node:util';
import { fitsPixels, type Sides } from '../shared/screen-size.ts';
import { type Layer, type SettingKey, settingKeySchema, type Settings } from '../shared/settings.ts';
import type { SettingFault, SettingsWritten } from '../shared/staff/settings.ts';
import { packsFaults } from './content-packs/packs-setting.ts';
import type { StateStore } from './database/state-store.ts';
import type { FleetFault } from './fleet-file.ts';
import type { Log } from './log.ts';
import { type FixedSettings, layeredSettings } from './settings.ts';
import { definitions } from './settings-definitions.ts';

interface Needs {
  readonly store: Pick<StateStore, 'setting' | 'setSettings'>;
  /** The content's languages. */
  readonly known: () => readonly string[];
  readonly fixed: FixedSettings;
  /** What can't be used of the organisation's file. */
  readonly faults?: readonly FleetFault[];
  readonly log: Log;
}

/** New values by key, as a person gave them. */
export type SettingChanges = Readonly<Partial<Record<SettingKey, unknown>>>;

/** The office's settings: read anew whenever they are needed, so that a change holds at once. */
export class OfficeSettings {
  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  get faults(): readonly FleetFault[] {
    return this.#needs.faults ?? [];
  }

  read(): Settings {
    return this.withLayers().settings;
  }

  withLayers(): { settings: Settings; layers: Record<SettingKey, Layer> } {
    const { store, known, log, fixed } = this.#needs;
    return layeredSettings(store, known(), log, fixed);
  }

  /**
   * Stores all of the new values or, when one can't be taken, none; the faults say which and why. `pixels` is what the
   * kiosk's window shows: a panel measured with a ruler must have that shape.
   */
  write(changes: SettingChanges, pixels: Sides): SettingsWritten {
    const { store, known } = this.#needs;
    const { settings, layers } = this.withLayers();
    const all = definitions(known());
    const faults: SettingFault[] = [];
    const values: Record<string, string> = {};
    for (const key of settingKeySchema.options.filter((option) => changes[option] !== undefined)) {
      const value = changes[key];
      const parsed = all[key].schema.safeParse(value);
      if (layers[key] === 'fixed') faults.push({ key, place: key, reason: 'fixed' });
      else if (!parsed.success) {
        const place = [key, ...(parsed.error.issues[0]?.path ?? [])].map(String).join('.');
        faults.push({ key, place, reason: 'wrong' });
      } else if (key === 'screen' && !isPlausible(value, pixels)) {
        faults.push({ key, place: key, reason: 'unlike-pixels' });
      } else {
        if (key === 'packs') faults.push(...packsFaults(parsed.data as Settings['packs']));
        if (!isDeepStrictEqual(parsed.data, settings[key])) values[key] = JSON.stringify(parsed.data);
      }
    }
    if (faults.length > 0) return { ok: false, faults };
    store.setSettings(values);
    return { ok: true, changed: Object.keys(values) as SettingKey[] };
  }
}

/** Whether the sides, where they were measured, have the shape of the window. */
function isPlausible(value: unknown, pixels: Sides): boolean {
  if (typeof value !== 'object' || value === null || !('widthMm' in value) || !('heightMm' in value)) return true;
  return fitsPixels({ width: Number(value.widthMm), height: Number(value.heightMm) }, pixels);
}
