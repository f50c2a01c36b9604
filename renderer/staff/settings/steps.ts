import type { ComponentType } from 'react';
import type { SetupStep } from '../../../shared/staff/settings.ts';
import { IdleStep } from './idle-step.tsx';
import { LanguagesStep } from './languages-step.tsx';
import { OfficeStep } from './office-step.tsx';
import { PacksStep } from './packs-step.tsx';
import { PhonesStep } from './phones-step.tsx';
import { PrinterStep } from './printer-step.tsx';
import { ScreenStep } from './screen-step.tsx';
import { SecondStep } from './second-step.tsx';
import type { StepProps } from './step.ts';

/** What has settings to store: pages of the wizard (the PINs go a way of their own), and what it does not ask for. */
export type SettingsStep = Exclude<SetupStep, 'pins' | 'summary'> | 'packs';

/** The sections of the settings; those that a step of the wizard is called by are its pages, too. */
export const settingsSteps: Readonly<Record<SettingsStep, ComponentType<StepProps>>> = {
  office: OfficeStep,
  phones: PhonesStep,
  languages: LanguagesStep,
  screen: ScreenStep,
  printer: PrinterStep,
  second: SecondStep,
  idle: IdleStep,
  packs: PacksStep,
};

/** Whether this page has settings to store. */
export function isSettingsStep<S extends string>(step: S): step is S & SettingsStep {
  return step in settingsSteps;
}
