import type { Act } from '../../../shared/content/schema.ts';
import { citationRows } from '../../components/citations.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { pointRow } from '../../components/text-row.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';

/** An order that the rules refer to and whose text is not here: what is known of it, and where the rules name it. */
export function ReferredScreen({ act }: { readonly act: Act }) {
  const { say } = useTexts();
  const { guide } = useKiosk().content;
  const lines = ['law.order-121-2020.about', 'lists.who', 'lists.as-printed', 'lists.do'];
  return (
    <ReadingScreen
      name="law"
      subject={act.id}
      icon="doctor"
      title={say('ui.law.referred')}
      lead={say('ui.law.referred.why')}
      groups={[
        {
          id: 'known',
          rows: [
            ...lines.map((id) => pointRow(id, say(id))),
            ...citationRows(guide, ['order-44-2025.item-6'], 'referred'),
          ],
        },
      ]}
      signature={act.id}
    />
  );
}
