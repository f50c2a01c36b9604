import type { ChecklistPlace, ChecklistPlaces } from '../../shared/checklist/places.ts';
import type { DirectoryKind } from '../../shared/directory/entry.ts';
import { Pictogram } from './pictogram.tsx';

/** The pictogram of each kind of place. */
export const placeIcons: Readonly<Record<DirectoryKind, string>> = {
  clinic: 'clinic',
  insurer: 'shield',
  'service-centre': 'institution',
};

function PlaceLine({ place, icon }: { readonly place: ChecklistPlace; readonly icon: string }) {
  return (
    <div className="fact" data-entry={place.key}>
      <Pictogram name={icon} />
      <span>
        <b lang={place.name.language}>{place.name.text}</b>
        {place.address !== undefined && <span lang={place.address.language}>{place.address.text}</span>}
        {place.phones.length > 0 && <b className="numbers">{place.phones.join(', ')}</b>}
        {place.hours.length > 0 && <small>{place.hours.join('; ')}</small>}
      </span>
    </div>
  );
}

/** The checklist's places as rows: one each, then what to mind and how many more there are. */
export function placeRows({ kind, places, note, more }: ChecklistPlaces) {
  const lines = [note, more].filter((line) => line !== '');
  return [
    ...places.map((place) => ({ key: place.key, node: <PlaceLine place={place} icon={placeIcons[kind]} /> })),
    ...lines.map((line) => ({ key: line, node: <p className="point">{line}</p> })),
  ];
}
