import type { ComponentType } from 'react';
import type { StaffRole } from '../../shared/staff/entry.ts';
import { ContentScreen } from './content/content-screen.tsx';
import { DiagnosticsScreen } from './diagnostics/diagnostics-screen.tsx';
import { CounterScreen } from './counter/counter-screen.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { SetupScreen } from './setup/setup-screen.tsx';
import { DirectoryScreen } from './directory/directory-screen.tsx';
import { EntryScreen } from './directory/entry-screen.tsx';
import { FilesScreen } from './directory/files-screen.tsx';
import { StatisticsScreen } from './statistics/statistics-screen.tsx';
import { WorkdaysScreen } from './workdays/workdays-screen.tsx';

interface StaffScreenEntry {
  readonly screen: ComponentType;
  /** Who may see it; main refuses the calls of others in any case. */
  readonly role: StaffRole;
  /** Stands on the staff's home page with this pictogram and the text `staff.home.<name>`. */
  readonly icon?: string;
}

/** The staff's screens, in the order of their home page. */
export const staffScreens = {
  home: { screen: HomeScreen, role: 'counter' },
  counter: { screen: CounterScreen, role: 'counter', icon: 'people' },
  directory: { screen: DirectoryScreen, role: 'manager', icon: 'clinic' },
  'directory-entry': { screen: EntryScreen, role: 'manager' },
  'directory-files': { screen: FilesScreen, role: 'manager' },
  workdays: { screen: WorkdaysScreen, role: 'manager', icon: 'calendar' },
  statistics: { screen: StatisticsScreen, role: 'manager', icon: 'answers' },
  content: { screen: ContentScreen, role: 'counter', icon: 'law' },
  settings: { screen: SettingsScreen, role: 'manager', icon: 'choose' },
  setup: { screen: SetupScreen, role: 'manager' },
  diagnostics: { screen: DiagnosticsScreen, role: 'counter', icon: 'search-doc' },
} as const satisfies Record<string, StaffScreenEntry>;

export type StaffScreenName = keyof typeof staffScreens;

/** The screens that this role finds on the home page. */
export function screensFor(role: StaffRole): { name: StaffScreenName; icon: string }[] {
  return Object.entries<StaffScreenEntry>(staffScreens).flatMap(([name, { role: wanted, icon }]) =>
    icon !== undefined && (wanted === 'counter' || role === 'manager') ? [{ name: name as StaffScreenName, icon }] : [],
  );
}
