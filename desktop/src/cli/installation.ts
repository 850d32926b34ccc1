/** Where the program finds its own parts, in a checkout. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const desktop = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The compiled lesson kit. */
export function kitDir(): string {
  return join(desktop, '..', 'studio-plugin', 'out', 'lesson-kit');
}

/** The built interface. */
export function interfaceDir(): string {
  return join(desktop, 'out', 'ui');
}

export function appVersion(): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(desktop, 'package.json'), 'utf8')));
  return version;
}
