import type { Guide, Texts } from '../../../shared/content/schema.ts';
import { Entry, listedGroups } from '../../components/listed-groups.tsx';
import type { Group } from '../../components/paged-groups.tsx';
import type { Say } from '../../i18n/texts-context.tsx';

interface DiseaseGroups {
  readonly guide: Guide;
  readonly texts: Texts;
  readonly say: Say;
  readonly asPrinted?: boolean;
  /** The entry to point out. */
  readonly marked?: string | undefined;
}

/** The listed diseases, by their plain names or as the leaflet prints them, and what to know about the list. */
export function diseaseGroups({ guide, texts, say, asPrinted = false, marked }: DiseaseGroups): Group[] {
  const entries: Group = {
    id: 'diseases',
    rows: guide.diseases.map(({ id, leaflet }) => ({
      key: id,
      node: (
        <Entry handle={{ 'data-disease': id }} marked={id === marked}>
          <span>{asPrinted ? say(`leaflet.disease.${leaflet}`) : say(`disease.${id}.name`)}</span>
        </Entry>
      ),
    })),
  };
  return listedGroups({ guide, texts, say, list: 'leaflet.diseases', entries: [entries] });
}
