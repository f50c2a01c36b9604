import { readableAct, readablePlaces } from '../../../shared/law/places.ts';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { DifferencesScreen } from './differences-screen.tsx';
import { LawHub } from './law-hub.tsx';
import { LawItemScreen } from './law-item-screen.tsx';
import { ReferredScreen } from './referred-screen.tsx';
import { RepealedScreen } from './repealed-screen.tsx';
import { RulesScreen } from './rules-screen.tsx';
import './law.css';

/** The part of the law screen that is called: the differences, an act, a place of the act that is here in full. */
export function LawScreen({ item }: { readonly item: string | undefined }) {
  const { guide } = useKiosk().content;
  const source = readablePlaces(guide).find((place) => place.id === item);
  const act = guide.acts.find((candidate) => candidate.id === item);
  if (source !== undefined) return <LawItemScreen source={source} />;
  if (item === 'differences') return <DifferencesScreen />;
  if (act !== undefined && act.id === readableAct(guide)?.id) return <RulesScreen act={act} />;
  if (act?.status === 'repealed') return <RepealedScreen act={act} />;
  if (act?.status === 'referred-to') return <ReferredScreen act={act} />;
  return <LawHub />;
}
