/** The answers of a question with their key, by its type. */
import type { Item } from '@toolboxai/shared/lesson';
import { FillIn } from './fill-in.tsx';
import { LabelDiagram } from './label-diagram.tsx';
import { Matching } from './matching.tsx';
import { MultipleChoice } from './multiple-choice.tsx';
import { Numeric } from './numeric.tsx';
import { Ordering } from './ordering.tsx';
import { SingleChoice } from './single-choice.tsx';
import { TrueFalse } from './true-false.tsx';

interface AnswersProps {
  readonly item: Item;
  readonly path: string;
  readonly onChange: (item: Item) => void;
}

export function Answers({ item, path, onChange }: AnswersProps) {
  switch (item.type) {
    case 'single-choice':
      return <SingleChoice item={item} path={path} onChange={onChange} />;
    case 'multiple-choice':
      return <MultipleChoice item={item} path={path} onChange={onChange} />;
    case 'true-false':
      return <TrueFalse item={item} path={path} onChange={onChange} />;
    case 'numeric':
      return <Numeric item={item} path={path} onChange={onChange} />;
    case 'ordering':
      return <Ordering item={item} path={path} onChange={onChange} />;
    case 'matching':
      return <Matching item={item} path={path} onChange={onChange} />;
    case 'fill-in':
      return <FillIn item={item} path={path} onChange={onChange} />;
    case 'label-diagram':
      return <LabelDiagram item={item} path={path} onChange={onChange} />;
  }
}
