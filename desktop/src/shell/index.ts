/** What every way of starting the app shares: command, browser tab and window. */
export { defaultDataDir, type Surroundings } from './data-dir.ts';
export { type FaultLog, openFaultLog } from './fault-log.ts';
export { appVersion, kitDir, pluginFile } from './installation.ts';
export { type RunningApp, startApp } from './running-app.ts';
