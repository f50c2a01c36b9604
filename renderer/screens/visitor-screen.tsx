import { placeOf } from '../session/session.ts';
import { useSession } from '../session/session-context.tsx';
import { AboutScreen } from './about/about-screen.tsx';
import { AnswersScreen } from './answers/answers-screen.tsx';
import { ChecklistScreen } from './checklist/checklist-screen.tsx';
import { ComplaintsScreen } from './complaints/complaints-screen.tsx';
import { DirectoryScreen } from './directory/directory-screen.tsx';
import { DiseasesScreen } from './diseases/diseases-screen.tsx';
import { GlossaryScreen } from './glossary/glossary-screen.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import { LawScreen } from './law/law-screen.tsx';
import { PreviewEndScreen } from './preview/preview-end-screen.tsx';
import { PrintScreen } from './print/print-screen.tsx';
import { QrScreen } from './qr/qr-screen.tsx';
import { QuestionScreen } from './question/question-screen.tsx';
import { SearchScreen } from './search/search-screen.tsx';
import { ServicesScreen } from './services/services-screen.tsx';
import { StepScreen } from './step/step-screen.tsx';
import { ThanksScreen } from './thanks/thanks-screen.tsx';

/** The screen of the place where the visitor is; the start screen, which is there before all others, is not among them. */
export function VisitorScreen() {
  const { session } = useSession();
  const place = placeOf(session);
  // No paper and no code may leave the kiosk that hold for another day.
  if (session.preview !== undefined && (place.screen === 'print' || place.screen === 'qr')) return <PreviewEndScreen />;
  switch (place.screen) {
    case 'start':
      return null;
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
      return <DiseasesScreen entry={place.entry} />;
    case 'services':
      return <ServicesScreen entry={place.entry} />;
    case 'law':
      return <LawScreen item={place.item} />;
    case 'glossary':
      return <GlossaryScreen term={place.term} />;
    case 'complaints':
      return <ComplaintsScreen />;
    case 'directory':
      return <DirectoryScreen place={place} />;
    case 'search':
      return <SearchScreen />;
    case 'about':
      return <AboutScreen kind={place.kind} id={place.id} />;
    case 'thanks':
      return <ThanksScreen />;
  }
}
