import { useState } from 'react';
import type { Guide, Texts } from '../../../shared/content/schema.ts';
import { AsPrintedButton } from '../../components/as-printed-button.tsx';
import { Entry, listedGroups } from '../../components/listed-groups.tsx';
import type { Group } from '../../components/paged-groups.tsx';
import { PrintReadingButton } from '../../components/print-reading-button.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { type Say, useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useDisplay } from '../../theme/display-context.tsx';

interface ServiceGroups {
  readonly guide: Guide;
  readonly texts: Texts;
  readonly say: Say;
  readonly has: (id: string) => boolean;
  readonly asPrinted: boolean;
  /** The entry to point out. */
  readonly marked: string | undefined;
}

/** The services in the leaflet's groups. They carry no numbers, as the leaflet's own numbering has a gap. */
function serviceGroups({ guide, texts, say, has, asPrinted, marked }: ServiceGroups): Group[] {
  const ids = [...new Set(guide.services.map((service) => service.group))];
  const entries = ids.map(
    (id): Group => ({
      id,
      heading: say(`service-group.${id}`),
      rows: guide.services
        .filter((service) => service.group === id)
        .map((service) => {
          const printed = `leaflet.service.${service.leaflet}`;
          const name = asPrinted ? say(`${printed}.name`) : say(`service.${service.id}.name`);
          const often =
            asPrinted && has(`${printed}.frequency`) ? `${printed}.frequency` : `frequency.${service.frequency}`;
          return {
            key: service.id,
            node: (
              <Entry handle={{ 'data-service': service.id }} marked={service.id === marked}>
                <span>{name}</span>
                <span className="frequency">{say(often)}</span>
              </Entry>
            ),
          };
        }),
    }),
  );
  return listedGroups({ guide, texts, say, list: 'leaflet.services', notes: ['lists.no-number'], entries });
}

/** The 18 free services in three groups, with how often each is given; `entry` is the one to point out. */
export function ServicesScreen({ entry }: { readonly entry: string | undefined }) {
  const { say, has, texts } = useTexts();
  const { columns } = useDisplay();
  const { guide } = useKiosk().content;
  const [asPrinted, setAsPrinted] = useState(false);
  const group = guide.services.find(({ id }) => id === entry)?.group;
  return (
    <ReadingScreen
      name="services"
      icon="free"
      title={say('ui.services.title')}
      lead={say('ui.home.services.why')}
      groups={serviceGroups({ guide, texts, say, has, asPrinted, marked: entry })}
      columns={columns}
      signature={asPrinted ? 'printed' : 'plain'}
      at={group === undefined || entry === undefined ? undefined : { group, row: entry }}
      extraActions={
        <>
          <AsPrintedButton pressed={asPrinted} onToggle={() => setAsPrinted(!asPrinted)} />
          <PrintReadingButton reading={{ kind: 'services' }} />
        </>
      }
    />
  );
}
