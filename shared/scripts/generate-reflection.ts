/**
 * Makes the engine reflection from `@rbxts/types`:
 *
 *     node shared/scripts/generate-reflection.ts            makes it unless it is up to date
 *     node shared/scripts/generate-reflection.ts --force    makes it in any case
 *
 * Inputs: the declarations of `@rbxts/types`, this generator and the reviewed tables of the file format.
 * Outputs (not committed): `shared/src/roblox/reflection/engine.generated.ts` (data) and
 * `shared/src/roblox/builder/class-properties.generated.ts` (types of the builder).
 * The first line of the data carries a digest of the inputs; while it fits, nothing is done (a few milliseconds).
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileProperty } from '../src/roblox/reflection/file-properties.ts';

const here = dirname(fileURLToPath(import.meta.url));
const robloxFolder = join(here, '../src/roblox');
const dataFile = join(robloxFolder, 'reflection/engine.generated.ts');
const typesFile = join(robloxFolder, 'builder/class-properties.generated.ts');

/** @returns whether anything had to be made */
export async function generateReflection(options: { readonly force?: boolean } = {}): Promise<boolean> {
  const types = locateTypes();
  const digest = digestOf([types.manifest, ...types.classFiles, types.enums, ...ownSources()]);
  const header = `// inputs ${digest}`;
  if (options.force !== true && firstLine(dataFile) === header && firstLine(typesFile) !== undefined) return false;

  const { readTypes } = await import('./reflection/read-types.ts');
  const data = readTypes(
    types.classFiles.map((path) => ({
      text: readFileSync(path, 'utf8'),
      plugin: path.endsWith('PluginSecurity.d.ts'),
    })),
    readFileSync(types.enums, 'utf8'),
    `@rbxts/types ${types.version}`,
  );
  const json = JSON.stringify(data);
  // The data goes first, without its digest: the rules below read it, and only when all is made is it up to date.
  writeWhole(dataFile, dataModule('// incomplete', json));

  const engine = await import('../src/roblox/reflection/engine.ts');
  const { findFileProperty, isStorable, isStored } = await import('../src/roblox/reflection/file-properties.ts');
  const { writePropertyTypes } = await import('./reflection/write-property-types.ts');
  const storedProperties = (className: string) =>
    engine
      .propertiesOf(className)
      .filter(({ owner, name }) => owner === className && name !== 'Name')
      .flatMap(({ name, deprecated }): (FileProperty & { deprecated: boolean })[] => {
        const answer = findFileProperty(className, name);
        return isStored(answer) ? [{ ...answer, deprecated }] : [];
      });
  writeWhole(typesFile, writePropertyTypes(data, { storedProperties, isStorable }));
  writeWhole(dataFile, dataModule(header, json));
  return true;
}

function dataModule(header: string, json: string): string {
  return `${header}\n/** The engine's classes and enums, as JSON of \`ReflectionData\`. */\nexport const reflectionJson: string =\n  ${JSON.stringify(json)};\n`;
}

function locateTypes() {
  const manifest = createRequire(import.meta.url).resolve('@rbxts/types/package.json');
  const folder = join(dirname(manifest), 'include/generated');
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  return {
    version,
    manifest,
    classFiles: [join(folder, 'None.d.ts'), join(folder, 'PluginSecurity.d.ts')],
    enums: join(folder, 'enums.d.ts'),
  };
}

/** The generator and the tables: a change to any of them changes what is made. */
function ownSources(): readonly string[] {
  return [here, join(here, 'reflection'), join(robloxFolder, 'reflection')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.generated.ts'))
      .filter((name) => folder !== here || name === 'generate-reflection.ts')
      .sort()
      .map((name) => join(folder, name)),
  );
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function firstLine(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').split('\n', 1)[0];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written beside and renamed, so that a reader never meets half a file. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = await generateReflection({ force: process.argv.includes('--force') });
  process.stdout.write(made ? 'Made the engine reflection.\n' : 'The engine reflection is up to date.\n');
}
