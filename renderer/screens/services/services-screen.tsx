import { useState } from 'react';
import type { Guide } from '../../../shared/content/schema.ts';
import { AsPrintedButton } from '../../components/as-printed-button.tsx';
import type { Group } from '../../components/paged-groups.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { type Say, useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useDisplay } from '../../theme/display-context.tsx';

/** The services in the leaflet's groups. They carry no numbers, as the leaflet's own numbering has a gap. */
function serviceGroups(guide: Guide, say: Say, has: (id: string) => boolean, asPrinted: boolean): Group[] {
  const ids = [...new Set(guide.services.map((service) => service.group))];
  const groups = ids.map(
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
              <p className="entry" data-service={service.id}>
                <span>{name}</span>
                <span className="frequency">{say(often)}</span>
              </p>
            ),
          };
        }),
    }),
  );
  const about = ['lists.who', 'lists.do', 'lists.basis', 'lists.as-printed', 'lists.no-number'];
  return [
    ...groups,
    {
      id: 'about',
      heading: say('ui.checklist.good-to-know'),
      rows: about.map((id) => ({ key: id, node: <p className="point">{say(id)}</p> })),
    },
  ];
}

/** The 18 free services in three groups, with how often each is given. */
export function ServicesScreen() {
  const { say, has } = useTexts();
  const { columns } = useDisplay();
  const { guide } = useKiosk().content;
  const [asPrinted, setAsPrinted] = useState(false);
  return (
    <ReadingScreen
      name="services"
      icon="free"
      title={say('ui.services.title')}
      lead={say('ui.home.services.why')}
      groups={serviceGroups(guide, say, has, asPrinted)}
      columns={columns}
      signature={asPrinted ? 'printed' : 'plain'}
      extraActions={<AsPrintedButton pressed={asPrinted} onToggle={() => setAsPrinted(!asPrinted)} />}
    />
  );
}
