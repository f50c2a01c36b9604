import { wordedIn } from '../../../shared/directory/words.ts';
import type { Settings } from '../../../shared/settings.ts';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useStaff } from '../staff-context.tsx';
import type { SettingsStep } from './steps.ts';

/** What is set, in a line for each page; undefined where nothing is. */
export function useSummary(): (step: SettingsStep, settings: Settings) => string | undefined {
  const { say, language } = useStaff();
  const { languages } = useKiosk().content.guide;
  const nameOf = (id: string) => languages.find((one) => one.id === id)?.autonym ?? id;
  const lines: Readonly<Record<SettingsStep, (settings: Settings) => string | undefined>> = {
    office: ({ office }) =>
      [office.name, office.address].flatMap((texts) => wordedIn(texts, language)?.text ?? []).join(', '),
    phones: ({ office }) => [office.phone, office.ambulance].filter((number) => number !== '').join(', '),
    languages: (settings) => settings.languages.map(nameOf).join(', '),
    screen: ({ screen }) =>
      say('staff.setup.screen.inches', { inches: new Intl.NumberFormat(language).format(screen.diagonalInch) }),
    printer: ({ printer, paper }) =>
      `${printer.kind === 'file' ? say('staff.setup.printer.file') : printer.name}, ${say(`staff.setup.printer.${paper}`)}`,
    second: ({ second }) => nameOf(second),
    packs: ({ packs }) => [packs.folder, packs.url].filter((place) => place !== null).join(', '),
    idle: ({ idleSeconds }) => say('staff.setup.idle.seconds', { count: idleSeconds }),
  };
  return (step, settings) => {
    const line = lines[step](settings);
    return line === '' ? undefined : line;
  };
}
