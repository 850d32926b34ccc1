/**
 * A process that writes to a library in every way until it is killed. After each write that returned it says so on one
 * line of JSON, an {@link Acknowledged}: from then on nothing may take it away.
 */
import { writeSync } from 'node:fs';
import { openLibrary } from '../open-library.ts';
import type { Actor } from '../unit-of-work.ts';
import type { Acknowledged } from './acknowledged.ts';
import { fixtureLesson } from './lesson-fixture.ts';

const [dataDir = '', life = ''] = process.argv.slice(2);
const actor: Actor = { kind: 'app', id: 'writer' };
const say = (what: Acknowledged) => writeSync(1, `${JSON.stringify(what)}\n`);

const library = openLibrary({ dataDir, clock: Date.now, appVersion: '1.0.0', newId: () => 'unused' });
for (let round = 0; ; round += 1) {
  const id = `lesson-${life}-${round % 7}`;
  const title = `Life ${life} round ${round}`;
  const { version } = library.lessons.save(actor, fixtureLesson({ id, title })).summary;
  say({ kind: 'lesson', id, version, title });

  const runId = `run-${life}-${Math.floor(round / 4)}`;
  if (round % 4 === 0) {
    library.runs.append(runId, { type: 'run-started', workflow: 'lesson', workflowVersion: 1, input: { round } });
  }
  const { sequence } = library.runs.append(runId, { type: 'token', step: 's', channel: 'c', text: title });
  say({ kind: 'run-event', runId, sequence, text: title });

  if (round % 5 === 0) {
    library.lessons.delete(actor, id);
    library.lessons.undelete(actor, id);
  }
  if (round % 11 === 10) say({ kind: 'backup', file: library.backup().file });
}
