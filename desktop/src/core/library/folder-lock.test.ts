import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from './open-library.ts';
import { runScript } from './testing/child-process.ts';
import { temporaryFolder, temporaryLibrary } from './testing/temporary-library.ts';

describe('two runs at once on one data folder', () => {
  it('are refused within one process, until the first closes', () => {
    const { library, options } = temporaryLibrary();
    expect(() => openLibrary(options)).toThrow(expect.objectContaining({ code: 'library-in-use' }));
    library.close({ backup: false });
    openLibrary(options).close({ backup: false });
  });

  it('are refused across processes with the number of the other, and a killed one leaves no lock', async () => {
    const { options } = temporaryLibrary();
    const dataDir = join(options.dataDir, 'shared');
    const other = runScript('hold-library.ts', dataDir);
    await other.firstLine();
    const open = () => openLibrary({ ...options, dataDir });
    expect(open).toThrow(
      expect.objectContaining({
        code: 'library-in-use',
        message: expect.stringContaining(`process ${other.process.pid}`),
        details: expect.objectContaining({ pid: other.process.pid, dataDir }),
      }),
    );
    await other.kill();
    expect(existsSync(join(dataDir, 'library.lock.json'))).toBe(true);
    open().close({ backup: false });
    expect(existsSync(join(dataDir, 'library.lock.json'))).toBe(false);
  });

  it('is not fooled by a note that a killed process left half-written', () => {
    const dataDir = join(temporaryFolder(), 'data');
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'library.lock.json'), '{"pid": 1');
    const { library } = temporaryLibrary({ dataDir });
    expect(library.lessons.list().total).toBe(0);
  });
});
