import { type Layer, type SettingKey, settingKeySchema, type Settings } from '../shared/settings.ts';
import type { StateStore } from './database/state-store.ts';
import type { Log } from './log.ts';
import { definitions } from './settings-definitions.ts';

export type { Settings };

/** Values that staff can't change, such as those of the fleet's file; checked already. */
export type FixedSettings = Partial<Settings>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every setting with the layer it comes from. A broken stored value falls back to its default and is logged. */
export function layeredSettings(
  store: Pick<StateStore, 'setting'>,
  known: readonly string[],
  log: Log,
  fixed: FixedSettings = {},
): { settings: Settings; layers: Record<SettingKey, Layer> } {
  const all = definitions(known);
  const read = (key: SettingKey): { value: unknown; layer: Layer } => {
    if (fixed[key] !== undefined) return { value: fixed[key], layer: 'fixed' };
    const { schema, fallback } = all[key];
    const stored = store.setting(key);
    if (stored === undefined) return { value: fallback, layer: 'default' };
    const parsed = schema.safeParse(parseJson(stored));
    if (parsed.success) return { value: parsed.data, layer: 'stored' };
    log.warn('setting-broken', { key });
    return { value: fallback, layer: 'default' };
  };
  const found = settingKeySchema.options.map((key) => ({ key, ...read(key) }));
  return {
    settings: Object.fromEntries(found.map(({ key, value }) => [key, value])) as unknown as Settings,
    layers: Object.fromEntries(found.map(({ key, layer }) => [key, layer])) as Record<SettingKey, Layer>,
  };
}

/** The settings in force: the default, over it what is stored, over that what is fixed. */
export function readSettings(...needs: Parameters<typeof layeredSettings>): Settings {
  return layeredSettings(...needs).settings;
}
