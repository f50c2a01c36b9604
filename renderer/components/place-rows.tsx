import type { ChecklistPlace, ChecklistPlaces } from '../../shared/checklist/places.ts';
import type { DirectoryKind } from '../../shared/directory/entry.ts';
import { Pictogram } from './pictogram.tsx';
import { pointRow, type Row } from './text-row.tsx';

/** The pictogram of each kind of place. */
export const placeIcons: Readonly<Record<DirectoryKind, string>> = {
  clinic: 'clinic',
  insurer: 'shield',
  'service-centre': 'institution',
};

interface PlaceLineProps {
  readonly place: ChecklistPlace;
  readonly icon: string;
}

function Hours({ place }: { readonly place: ChecklistPlace }) {
  return <small>{place.hours.join('; ')}</small>;
}

function PlaceLine({ place, icon }: PlaceLineProps) {
  return (
    <div className="fact" data-entry={place.key}>
      <Pictogram name={icon} />
      <span>
        <b lang={place.name.language}>{place.name.text}</b>
        {place.address !== undefined && <span lang={place.address.language}>{place.address.text}</span>}
        {place.phones.length > 0 && <b className="numbers">{place.phones.join(', ')}</b>}
        {place.hours.length > 0 && <Hours place={place} />}
      </span>
    </div>
  );
}

/** A place as a row, whose hours may go on in the next page. */
function placeRow(place: ChecklistPlace, icon: string): Row {
  const inPieces = () => [
    <PlaceLine key="place" place={{ ...place, hours: [] }} icon={icon} />,
    <div className="fact going-on" key="hours">
      <Pictogram name={icon} />
      <span>
        <Hours place={place} />
      </span>
    </div>,
  ];
  return {
    key: place.key,
    node: <PlaceLine place={place} icon={icon} />,
    ...(place.hours.length > 0 && { inPieces }),
  };
}

/** The checklist's places as rows: one each, then what to mind and how many more there are. */
export function placeRows({ kind, places, note, more }: ChecklistPlaces): Row[] {
  const lines = [note, more].filter((line) => line !== '');
  return [...places.map((place) => placeRow(place, placeIcons[kind])), ...lines.map((line) => pointRow(line, line))];
}
