import type { Guide } from '../../../shared/content/schema.ts';
import type { Group } from '../../components/paged-groups.tsx';
import type { Say } from '../../i18n/texts-context.tsx';

/** The listed diseases, by their plain names or as the leaflet prints them, and what to know about the list. */
export function diseaseGroups(guide: Guide, say: Say, asPrinted: boolean): Group[] {
  return [
    {
      id: 'diseases',
      rows: guide.diseases.map((disease) => ({
        key: disease.id,
        node: (
          <p className="entry" data-disease={disease.id}>
            {asPrinted ? say(`leaflet.disease.${disease.leaflet}`) : say(`disease.${disease.id}.name`)}
          </p>
        ),
      })),
    },
    {
      id: 'about',
      heading: say('ui.checklist.good-to-know'),
      rows: ['lists.who', 'lists.do', 'lists.basis', 'lists.as-printed'].map((id) => ({
        key: id,
        node: <p className="point">{say(id)}</p>,
      })),
    },
  ];
}
