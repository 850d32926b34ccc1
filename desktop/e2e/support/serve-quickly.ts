/**
 * Serves the app as `toolboxai serve` does, on a data folder that it fills first, with students who are through at once:
 * `node serve-quickly.ts <data folder> <lessons>`.
 */
import { quickPlay } from '../../src/core/testing/quick-play.ts';
import { startApp } from '../../src/shell/index.ts';
import { seedLibrary } from './seed-library.ts';

const [dataDir = '', lessons = '0'] = process.argv.slice(2);
seedLibrary(dataDir, Number(lessons));
const app = await startApp({ dataDir, port: 0, play: quickPlay });
process.stdout.write(`ToolBoxAI is open at ${app.address}\n`);
process.once('SIGTERM', () => void app.close());
