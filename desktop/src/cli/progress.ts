/** Shows a run on one line: what is being done now, and how much of the whole is done. */
import type { RecordedRunEvent, Workflow } from '../core/authoring/engine/index.ts';
import type { Terminal } from './terminal.ts';

/** Follows the events to the end of the run. */
export async function showProgress(
  workflow: Pick<Workflow, 'steps'>,
  events: AsyncIterable<RecordedRunEvent>,
  terminal: Terminal,
): Promise<void> {
  const done = new Set<string>();
  const titles = new Map(workflow.steps.map(({ step }) => [step.id, step.title]));
  const show = (text: string): void => terminal.progress(`[${done.size}/${titles.size}] ${text}`);
  for await (const { event } of events) {
    switch (event.type) {
      case 'started':
        show(titles.get(event.step) ?? event.step);
        break;
      case 'progress':
        show(`${titles.get(event.step) ?? event.step}: ${event.message}`);
        break;
      case 'completed':
        done.add(event.step);
        break;
      case 'retried':
        show(`${titles.get(event.step) ?? event.step}: trying again (${event.error.message})`);
        break;
      default:
        break;
    }
  }
  terminal.endProgress();
}
