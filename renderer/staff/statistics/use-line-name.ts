import type { FigureName } from '../../../shared/statistics/report.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useStaff } from '../staff-context.tsx';

/** What a line of a figure is called; of one that the content no longer knows, its key. */
export function useLineName(): (figure: FigureName, key: string) => string {
  const { guide } = useKiosk().content;
  const { say: read, has } = useTexts();
  const { say } = useStaff();
  return (figure, key) => {
    if (key === '') return say(`staff.statistics.figure.${figure}`);
    if (figure === 'language') return guide.languages.find(({ id }) => id === key)?.autonym ?? key;
    if (figure === 'outcome') return has(`outcome.${key}.title`) ? read(`outcome.${key}.title`) : key;
    const question = /^question-(.+)$/.exec(key)?.[1];
    if (question !== undefined) return has(`question.${question}.title`) ? read(`question.${question}.title`) : key;
    return say(`staff.statistics.${figure}.${key}`);
  };
}
