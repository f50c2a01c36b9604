import type { SettingKey } from '../../../shared/settings.ts';
import type { SettingsStep } from './steps.ts';

/** The settings of each page. */
export const stepKeys: Readonly<Record<SettingsStep, readonly SettingKey[]>> = {
  office: ['office'],
  phones: ['office'],
  languages: ['languages'],
  screen: ['screen'],
  printer: ['printer', 'paper', 'copies'],
  second: ['second'],
  idle: ['idleSeconds', 'warningSeconds', 'staffMinutes', 'printSeconds', 'restartAt'],
  packs: ['packs'],
};
