import { useState } from 'react';
import { StaffChoice } from '../components/staff-choice.tsx';
import { PlaceChoice, usePlaces } from '../office/place-choice.tsx';
import { useStaff } from '../staff-context.tsx';

/** What becomes of a place's sketch: a picture of a folder, none, or left as it is. */
export type MapChange = { readonly place: string; readonly name: string } | null | undefined;

interface MapChoiceProps {
  readonly change: MapChange;
  readonly onChange: (change: MapChange) => void;
}

const keep = 'keep';
const none = 'none';

/** Which picture is the map sketch. */
export function MapChoice({ change, onChange }: MapChoiceProps) {
  const { say } = useStaff();
  const [chosen, setChosen] = useState<string>();
  const { places, place } = usePlaces(chosen);
  const value = change === undefined ? keep : change === null ? none : `file ${change.name}`;
  const choose = (next: string) => {
    if (next === keep) onChange(undefined);
    else if (next === none) onChange(null);
    else if (place !== undefined) onChange({ place: place.id, name: next.slice('file '.length) });
  };
  return (
    <>
      <StaffChoice
        choice="map"
        label={say('staff.directory.field.map')}
        value={value}
        options={[
          { value: keep, name: say('staff.directory.map.keep') },
          { value: none, name: say('staff.directory.map.none') },
          ...(place?.pictures ?? []).map((name) => ({ value: `file ${name}`, name })),
        ]}
        onChange={choose}
      />
      {places.length > 1 && <PlaceChoice places={places} place={place?.id} onChange={setChosen} />}
    </>
  );
}
