import { StaffChoice } from '../components/staff-choice.tsx';
import { useStaff } from '../staff-context.tsx';
import { useAsked } from './use-asked.ts';

/** The folders that files may go to or come from, and which of them is chosen: a removable drive where one is in. */
export function usePlaces(chosen: string | undefined) {
  const { answer: places = [], again } = useAsked('staff:office-places', undefined);
  const place = places.find(({ id }) => id === chosen) ?? places[0];
  return { places, place, again };
}

interface PlaceChoiceProps {
  readonly places: ReturnType<typeof usePlaces>['places'];
  readonly place: string | undefined;
  readonly onChange: (place: string) => void;
}

/** Which folder. */
export function PlaceChoice({ places, place, onChange }: PlaceChoiceProps) {
  const { say } = useStaff();
  return (
    <StaffChoice
      choice="place"
      label={say('staff.office.place')}
      value={place}
      options={places.map(({ id, folder }) => ({
        value: id,
        name: id === 'documents' ? say('staff.office.documents') : folder,
      }))}
      onChange={onChange}
    />
  );
}
