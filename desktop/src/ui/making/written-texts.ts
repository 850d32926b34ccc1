/** The texts that steps have written so far, each under a heading. Pure. */
import type { MakingStep } from '../api/index.ts';

export interface WrittenText {
  readonly key: string;
  readonly kind: 'passage' | 'question' | 'text';
  /** The name of the part, where its channel has one that people read. */
  readonly title: string | null;
  readonly text: string;
}

/** Channels are named by their writer: `passage:The water cycle`, `question:item-3`. Newest last. */
export function writtenTexts(steps: readonly MakingStep[]): readonly WrittenText[] {
  return steps.flatMap((step) =>
    Object.entries(step.text).map(([channel, text]) => {
      const at = channel.indexOf(':');
      const kind = channel.slice(0, Math.max(at, 0));
      const name = channel.slice(at + 1);
      return {
        key: `${step.id}/${channel}`,
        kind: kind === 'passage' || kind === 'question' ? kind : 'text',
        title: kind === 'passage' ? name : null,
        text,
      };
    }),
  );
}
