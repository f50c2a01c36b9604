import type { Guide } from '../../shared/content/schema.ts';
import type { Say } from '../i18n/texts-context.tsx';
import type { Group } from './paged-groups.tsx';

/** The numbers to call, a row each. */
export function phonesGroup(phones: Guide['rules']['phones'], say: Say): Group {
  return {
    id: 'phones',
    heading: say('ui.checklist.questions'),
    className: 'phones',
    rows: phones.map((phone) => ({
      key: phone.id,
      node: (
        <p className="phone-line">
          <span>{say(`phone.${phone.id}`)}</span>
          <b>{phone.number}</b>
        </p>
      ),
    })),
  };
}
