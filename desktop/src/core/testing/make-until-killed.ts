/** A process that opens the app on the folder it is given, makes a lesson, and says each event of the run as it is recorded. */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { kitDir } from '../../shell/index.ts';
import { createApp } from '../app.ts';
import { loadLessonKit } from '../publish/index.ts';
import { quickPlay } from './quick-play.ts';

const [dataDir = '', request = '{}'] = process.argv.slice(2);
const app = createApp({
  dataDir,
  version: '1.0.0',
  kit: await loadLessonKit(kitDir()),
  clock: Date.now,
  random: Math.random,
  newId: randomUUID,
  logger: { error: ({ error }) => void writeSync(2, `${String(error)}\n`) },
  play: quickPlay,
});
const { runId } = app.authoring.make(JSON.parse(request));
writeSync(1, `${runId}\n`);
for await (const { event } of app.engine.live(runId)?.events() ?? []) writeSync(1, `${event.type}\n`);
await app.authoring.settled();
writeSync(1, 'saved\n');
setInterval(() => undefined, 1000);
