import { useState } from 'react';
import { textSizes } from '../../shared/look.ts';
import { useTexts } from '../i18n/texts-context.tsx';
import { useLanguages } from '../session/kiosk-context.tsx';
import { useSession } from '../session/session-context.tsx';
import { Heard } from './heard.tsx';

/** Says to a screen reader what has just changed about the look or the language (WCAG 4.1.3); nobody sees it. */
export function LookSays() {
  const { session } = useSession();
  const { say, language: spoken } = useTexts();
  const autonym = useLanguages().find(({ id }) => id === spoken)?.autonym ?? '';
  const { text, scheme, reach, language } = session;
  const now = { text, scheme, reach, language };
  // On the way into a language everything is drawn anew: that is a change to be said, too.
  const [before, setBefore] = useState({
    ...now,
    language: undefined as string | undefined,
    changed: new Set<string>(),
  });
  const differs = (Object.keys(now) as (keyof typeof now)[]).filter((key) => now[key] !== before[key]);
  if (differs.length > 0) setBefore({ ...now, changed: new Set(language === undefined ? [] : differs) });
  const words = {
    text: say('ui.look.text', { n: textSizes.indexOf(text) + 1, total: textSizes.length }),
    scheme: say(`ui.look.${scheme}`),
    reach: say(reach ? 'ui.look.low' : 'ui.look.high'),
    language: `${say('ui.action.language')}: ${autonym}`,
  };
  const said = (Object.keys(words) as (keyof typeof words)[]).filter((key) => before.changed.has(key));
  return <Heard name="look" words={said.map((key) => words[key]).join('. ')} />;
}
