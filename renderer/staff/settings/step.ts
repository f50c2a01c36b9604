import type { Layer, SettingKey, Settings } from '../../../shared/settings.ts';
import type { SettingFault } from '../../../shared/staff/settings.ts';

/** A panel as a clerk gives it: its diagonal, or its sides as a ruler shows them. */
export type ScreenChange = Settings['screen'] | { widthMm: number; heightMm: number; comfort: number };

/** What was changed on the screen and is not stored yet. */
export type Changes = Partial<Omit<Settings, 'screen'>> & { screen?: ScreenChange };

/** What a page of the wizard, and the same section of the settings, shows and may change. */
export interface StepProps {
  /** The settings with the changes over them; `screen` as it is stored. */
  readonly settings: Settings;
  readonly layers: Readonly<Record<SettingKey, Layer>>;
  readonly changes: Changes;
  readonly change: (changes: Changes) => void;
  /** Stores the changes; false when something of them was refused. */
  readonly save: () => Promise<boolean>;
  /** Why the last attempt to store was refused. */
  readonly faults: readonly SettingFault[];
}
