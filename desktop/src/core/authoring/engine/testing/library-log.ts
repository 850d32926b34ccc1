/** The log that real runs are kept in: a library in a folder of its own. */
import { openLibrary } from '../../../library/index.ts';

export function openTestLibrary(dataDir: string) {
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `id-${ids}`;
  };
  return openLibrary({ dataDir, clock: Date.now, appVersion: '0.0.0', newId });
}
