/** Serves the app as `toolboxai serve` does, on the data folder it is given, with students who are through at once. */
import { quickPlay } from '../../src/core/testing/quick-play.ts';
import { startApp } from '../../src/shell/index.ts';

const app = await startApp({ dataDir: process.argv[2] ?? '', port: 0, play: quickPlay });
process.stdout.write(`ToolBoxAI is open at ${app.address}\n`);
process.once('SIGTERM', () => void app.close());
