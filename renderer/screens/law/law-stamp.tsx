import { displayDate } from '../../../shared/checklist/texts.ts';
import type { Act } from '../../../shared/content/schema.ts';
import { useTexts } from '../../i18n/texts-context.tsx';

/** In short: the act's registration, since when it is in force, when it was checked, and that it was changed since. */
export function LawStamp({ act }: { readonly act: Act }) {
  const { say } = useTexts();
  return (
    <div className="law-stamp" data-law-stamp={act.id}>
      <p className="legal">
        {say('ui.law.stamp', {
          number: act.registered ?? '',
          date: displayDate(act.in_force ?? ''),
          checked: displayDate(act.checked),
        })}
      </p>
      <p className="law-amended">{say('ui.law.amended')}</p>
    </div>
  );
}
