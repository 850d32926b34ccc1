/** The part of the lesson that the address names. */
import type { Section } from '../parts.ts';
import { ProofSection } from '../proof/index.ts';
import { ActivitiesSection } from './activities.tsx';
import { ChecksSection } from './checks.tsx';
import { HistorySection } from './history.tsx';
import { NotesSection } from './notes.tsx';
import { PassagesSection } from './passages.tsx';
import { PlanSection } from './plan.tsx';
import { QuestionSection } from './question.tsx';
import { QuestionsSection } from './questions.tsx';
import { WordsSection } from './words.tsx';
import { WorldSection } from './world.tsx';

interface SectionViewProps {
  readonly section: Section;
  readonly partId: string | undefined;
}

export function SectionView({ section, partId }: SectionViewProps) {
  switch (section) {
    case 'plan':
      return <PlanSection />;
    case 'words':
      return <WordsSection />;
    case 'passages':
      return <PassagesSection />;
    case 'questions':
      return partId === undefined ? <QuestionsSection /> : <QuestionSection itemId={partId} />;
    case 'activities':
      return <ActivitiesSection />;
    case 'world':
      return <WorldSection />;
    case 'notes':
      return <NotesSection />;
    case 'checks':
      return <ChecksSection />;
    case 'proof':
      return <ProofSection />;
    case 'history':
      return <HistorySection version={partId === undefined ? undefined : Number(partId)} />;
  }
}
