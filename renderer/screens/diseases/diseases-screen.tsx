import { useState } from 'react';
import { AsPrintedButton } from '../../components/as-printed-button.tsx';
import { PrintReadingButton } from '../../components/print-reading-button.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useDisplay } from '../../theme/display-context.tsx';
import { diseaseGroups } from './disease-groups.tsx';

/** The 23 listed diseases; `entry` is the one to point out. */
export function DiseasesScreen({ entry }: { readonly entry: string | undefined }) {
  const { say, texts } = useTexts();
  const { columns } = useDisplay();
  const { guide } = useKiosk().content;
  const [asPrinted, setAsPrinted] = useState(false);
  return (
    <ReadingScreen
      name="diseases"
      icon="doctor"
      title={say('ui.diseases.title')}
      lead={say('ui.home.diseases.why')}
      groups={diseaseGroups({ guide, texts, say, asPrinted, marked: entry })}
      columns={columns}
      signature={asPrinted ? 'printed' : 'plain'}
      at={entry === undefined ? undefined : { group: 'diseases', row: entry }}
      extraActions={
        <>
          <AsPrintedButton pressed={asPrinted} onToggle={() => setAsPrinted(!asPrinted)} />
          <PrintReadingButton reading={{ kind: 'diseases' }} />
        </>
      }
    />
  );
}
