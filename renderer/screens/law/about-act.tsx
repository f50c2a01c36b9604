import { displayDate, fill } from '../../../shared/checklist/texts.ts';
import type { Act } from '../../../shared/content/schema.ts';
import type { Group } from '../../components/paged-groups.tsx';
import { textRow } from '../../components/text-row.tsx';
import type { Say } from '../../i18n/texts-context.tsx';

/** Which act it is, how it came into force, when it was checked, and that it was changed since. */
export function aboutAct(act: Act, say: Say): Group {
  const lines = ['identity', 'in-force', 'amended'].map((part) => ({ part, line: say(`law.${act.id}.${part}`) }));
  const checked = fill(say('source.checked'), { date: displayDate(act.checked) });
  return {
    id: 'about',
    heading: say('ui.law.about'),
    rows: [...lines, { part: 'checked', line: checked }].map(({ part, line }) =>
      textRow(part, line, (words, going) => (
        <p className={going ? 'point going-on' : 'point'} data-law-about={part}>
          {words}
        </p>
      )),
    ),
  };
}
