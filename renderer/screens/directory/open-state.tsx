import type { Hours } from '../../../shared/directory/entry.ts';
import { openAt } from '../../../shared/directory/hours.ts';
import { useTexts } from '../../i18n/texts-context.tsx';

/** Whether a place is open at this moment; nothing when nobody said. */
export function OpenState({ hours, now }: { readonly hours: Hours; readonly now: Date }) {
  const { say } = useTexts();
  const state = openAt(hours, now);
  if (state === 'unknown') return null;
  return (
    <span className={`open-state ${state}`} data-open={state}>
      {state === 'open' ? say('ui.directory.filter.open') : say('ui.directory.closed-now')}
    </span>
  );
}
