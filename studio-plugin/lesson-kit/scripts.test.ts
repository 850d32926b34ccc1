/** What the build makes: every script compiles, uses the engine as it is, and asks for nothing a lesson must not have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Capability,
  compileLuau,
  LESSON_KIT_POLICY,
  type LintPolicy,
  lintLuau,
  type ScriptSide,
  stopToolchain,
} from '@toolboxai/shared/roblox/luau';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompiledScript } from '../scripts/compiled-scripts.ts';
import { buildLessonKit, KIT_OUT } from '../scripts/lesson-kit-build.ts';
import type { KitManifest } from '../scripts/lesson-kit-manifest.ts';
import { START_TIMEOUT_MS } from '../testing/kit-machine.ts';

/** The kit's own scripts need no code from text, and no web and no stores but where progress is kept. */
const ALWAYS: readonly Capability[] = ['free-require', 'shared-globals', 'free-game'];
const ALSO: Readonly<Record<string, readonly Capability[]>> = {
  'ServerScriptService.ToolBoxAI.server.progress.data-store': ['data-stores'],
  'ServerScriptService.ToolBoxAI.server.progress.receivers': ['http'],
  // For its ids and its JSON.
  'ServerScriptService.ToolBoxAI.server.progress.engine': ['http'],
};

let manifest: KitManifest;

beforeAll(async () => {
  ({ manifest } = await buildLessonKit());
}, START_TIMEOUT_MS);
afterAll(() => stopToolchain());

const sourceOf = ({ file }: CompiledScript) => readFileSync(join(KIT_OUT, file), 'utf8');

function optionsFor({ path }: CompiledScript) {
  const script = path.join('.');
  const policy: LintPolicy = { ...LESSON_KIT_POLICY, allow: new Set([...ALWAYS, ...(ALSO[script] ?? [])]) };
  return { script, context: sideOf(path), policy };
}

function sideOf([service]: readonly string[]): ScriptSide {
  if (service === 'ServerScriptService') return 'server';
  return service === 'StarterPlayer' ? 'client' : 'module';
}

describe('the compiled lesson kit', () => {
  it('compiles as Luau, script by script', async () => {
    for (const script of manifest.scripts) {
      const result = await compileLuau(sourceOf(script), script.path.join('.'));
      expect(result, script.file).toMatchObject({ ok: true });
    }
  });

  it('uses only what the engine has, and nothing deprecated or forbidden', async () => {
    const findings: string[] = [];
    for (const script of manifest.scripts) {
      for (const finding of await lintLuau(sourceOf(script), optionsFor(script))) {
        findings.push(`${script.file}:${finding.line} ${finding.severity} ${finding.rule} ${finding.message}`);
      }
    }
    expect(findings).toEqual([]);
  });

  it('is not compiled again while nothing changed', async () => {
    expect((await buildLessonKit()).compiled).toBe(false);
  });

  it('starts from one script on each side and otherwise consists of modules', () => {
    const running = manifest.scripts.filter(({ className }) => className !== 'ModuleScript');
    expect(running.map(({ path, className }) => [className, ...path].join(' '))).toEqual([
      'Script ServerScriptService ToolBoxAI server main',
      'LocalScript StarterPlayer StarterPlayerScripts ToolBoxAI client main',
    ]);
  });

  it('puts no two scripts in one place, and the lesson where no script stands', () => {
    const { client, server } = manifest.lessonData;
    const paths = [...manifest.scripts.map(({ path }) => path), client, server].map((path) => path.join('.'));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('keeps what runs on the server where clients cannot see it', () => {
    const seen = manifest.scripts.filter(({ path }) => path[0] !== 'ServerScriptService').map(({ file }) => file);
    expect(seen.filter((file) => file.includes('lesson-kit/server'))).toEqual([]);
    expect(manifest.lessonData.server[0]).toBe('ServerScriptService');
  });
});
