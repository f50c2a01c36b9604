import { StaffButton } from '../components/staff-button.tsx';
import { useStaff } from '../staff-context.tsx';

interface FileChoiceProps {
  readonly files: readonly string[];
  /** The id of the text that names what happens to a file, with its `{{name}}`. */
  readonly text: string;
  readonly onChoose: (name: string) => void;
  readonly onLookAgain: () => void;
}

/** The files of a folder that fit, a button each. */
export function FileChoice({ files, text, onChoose, onLookAgain }: FileChoiceProps) {
  const { say } = useStaff();
  return (
    <div className="staff-row">
      {files.length === 0 && <p>{say('staff.office.no-files')}</p>}
      {files.map((name) => (
        <span key={name} data-file={name}>
          <StaffButton action="take-in" icon="hand-in" onPress={() => onChoose(name)}>
            {say(text, { name })}
          </StaffButton>
        </span>
      ))}
      <StaffButton action="look-again" icon="return" onPress={onLookAgain}>
        {say('staff.office.look-again')}
      </StaffButton>
    </div>
  );
}
