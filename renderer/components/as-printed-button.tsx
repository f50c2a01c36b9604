import { useTexts } from '../i18n/texts-context.tsx';
import { ActionButton } from './action-button.tsx';

interface AsPrintedButtonProps {
  readonly pressed: boolean;
  readonly onToggle: () => void;
}

/** Switches a list between plain names and the leaflet's own words. */
export function AsPrintedButton({ pressed, onToggle }: AsPrintedButtonProps) {
  const { say } = useTexts();
  return (
    <ActionButton
      action="as-printed"
      icon="contract"
      pressed={pressed}
      className={`grow2 ${pressed ? 'is-on' : ''}`}
      onPress={onToggle}
    >
      {say('ui.leaflet.as-printed')}
    </ActionButton>
  );
}
