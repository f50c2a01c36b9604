import { Pictogram } from '../components/pictogram.tsx';
import { useTexts } from '../i18n/texts-context.tsx';
import { OverlaySheet } from './overlay-sheet.tsx';

const lines = [
  { icon: 'people', id: 'ui.help.staff' },
  { icon: 'phone', id: 'ui.help.phone' },
  { icon: 'choose', id: 'ui.help.touch' },
  { icon: 'no-name', id: 'ui.help.private' },
];

/** Who helps, how the screen works, and that nothing is kept. */
export function HelpOverlay() {
  const { say } = useTexts();
  return (
    <OverlaySheet name="help" title={say('ui.help.title')}>
      <ul className="help-lines">
        {lines.map(({ icon, id }) => (
          <li key={id}>
            <Pictogram name={icon} />
            {say(id)}
          </li>
        ))}
      </ul>
    </OverlaySheet>
  );
}
