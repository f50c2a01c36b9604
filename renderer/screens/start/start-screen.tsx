import { useEffect, useState } from 'react';
import { LanguageButton } from '../../components/language-button.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useKiosk, useLanguages } from '../../session/kiosk-context.tsx';
import { Stairs } from './stairs.tsx';
import './start.css';

const turnMs = 5000;

/** Turns through the languages of the greeting, one after the other. */
function useTurn(count: number): number {
  const [index, setIndex] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setIndex((before) => (before + 1) % Math.max(1, count)), turnMs);
    return () => clearInterval(timer);
  }, [count]);
  return index;
}

const promises = [
  { icon: 'free', id: 'ui.start.free' },
  { icon: 'clock', id: 'ui.start.minutes' },
  { icon: 'no-name', id: 'ui.start.no-name' },
];

/** Eight languages by their own names; a greeting that says the same in each of them in turn. */
export function StartScreen() {
  const { content, settings } = useKiosk();
  const languages = useLanguages().filter((language) => language.main);
  const turn = useTurn(languages.length);
  const greeted = languages[turn] ?? languages[0];
  const texts = content.start[greeted?.id ?? ''] ?? {};
  const idle = (texts['ui.start.idle'] ?? '').replace('{{seconds}}', String(settings.idleSeconds));
  return (
    <Screen name="start">
      <div className="welcome" lang={greeted?.id} key={greeted?.id}>
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
