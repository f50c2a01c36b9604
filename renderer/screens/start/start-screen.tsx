import { LanguageButton } from '../../components/language-button.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useLanguages, useStart } from '../../session/kiosk-context.tsx';
import { Stairs } from './stairs.tsx';
import './start.css';

const promises = [
  { icon: 'free', id: 'ui.start.free' },
  { icon: 'clock', id: 'ui.start.minutes' },
  { icon: 'no-name', id: 'ui.start.no-name' },
];

/** Eight languages by their own names; a greeting in the language whose turn it is. */
export function StartScreen() {
  const { texts: all, settings } = useStart();
  const languages = useLanguages().filter((language) => language.main);
  const { language: greeted } = useTexts();
  const texts = all[greeted] ?? {};
  const idle = (texts['ui.start.idle'] ?? '').replace('{{seconds}}', String(settings.idleSeconds));
  return (
    <Screen>
      <div className="welcome" lang={greeted} key={greeted}>
        <h1>{texts['ui.start.welcome']}</h1>
        <p className="ask">{texts['ui.start.choose']}</p>
        <ul className="promise">
          {promises.map(({ icon, id }) => (
            <li key={id}>
              <Pictogram name={icon} />
              {texts[id]}
            </li>
          ))}
        </ul>
        <p className="note">{idle}</p>
      </div>
      <Stairs />
      <div className="languages">
        {languages.map((language) => (
          <LanguageButton key={language.id} language={language} />
        ))}
      </div>
    </Screen>
  );
}
