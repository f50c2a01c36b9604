import { placeOf } from '../session/session.ts';
import { useSession } from '../session/session-context.tsx';
import { AnswersScreen } from './answers/answers-screen.tsx';
import { ChecklistScreen } from './checklist/checklist-screen.tsx';
import { ComplaintsScreen } from './complaints/complaints-screen.tsx';
import { DiseasesScreen } from './diseases/diseases-screen.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import { LawScreen } from './law/law-screen.tsx';
import { PrintScreen } from './print/print-screen.tsx';
import { QrScreen } from './qr/qr-screen.tsx';
import { QuestionScreen } from './question/question-screen.tsx';
import { ServicesScreen } from './services/services-screen.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { StepScreen } from './step/step-screen.tsx';
import { ThanksScreen } from './thanks/thanks-screen.tsx';

/** The screen of the place where the visitor is. */
export function CurrentScreen() {
  const place = placeOf(useSession().session);
  switch (place.screen) {
    case 'start':
      return <StartScreen />;
    case 'home':
      return <HomeScreen />;
    case 'question':
      return <QuestionScreen question={place.question} />;
    case 'checklist':
      return <ChecklistScreen />;
    case 'step':
      return <StepScreen step={place.step} />;
    case 'answers':
      return <AnswersScreen />;
    case 'print':
      return <PrintScreen />;
    case 'qr':
      return <QrScreen />;
    case 'diseases':
      return <DiseasesScreen />;
    case 'services':
      return <ServicesScreen />;
    case 'law':
      return <LawScreen item={place.item} />;
    case 'complaints':
      return <ComplaintsScreen />;
    case 'thanks':
      return <ThanksScreen />;
  }
}
