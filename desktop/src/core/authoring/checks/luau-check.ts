/** Compiles and lints every script that a place carries; a script of the lesson that no place carries fails the check. */
import type { CheckResult, Finding, Lesson } from '@toolboxai/shared/lesson';
import { type Instance, walk } from '@toolboxai/shared/roblox';
import {
  CUSTOM_SCRIPT_POLICY,
  checkScript,
  LESSON_KIT_POLICY,
  type ScriptCheck,
  type ScriptSide,
} from '@toolboxai/shared/roblox/luau';
import { counted, finding, result } from './result.ts';

interface PlaceScript {
  /** Full name, as in `ServerScriptService.ToolBoxAI.Server`. */
  readonly path: string;
  readonly source: string;
  readonly side: ScriptSide;
}

const SIDES: Readonly<Record<string, ScriptSide>> = { Script: 'server', LocalScript: 'client', ModuleScript: 'module' };

/** The same script gives the same result; the kit's are the same in every place, so they are checked once. */
export type ScriptCheckCache = Map<string, ScriptCheck>;

export interface LuauCheckOptions {
  /** The data model's children. */
  readonly place: readonly Instance[];
  readonly lesson: Lesson;
  /** Sources of the reviewed kit: these may use more of the engine than anything else. */
  readonly kitSources: ReadonlySet<string>;
  readonly cache: ScriptCheckCache;
}

export async function checkPlaceScripts({ place, lesson, kitSources, cache }: LuauCheckOptions): Promise<CheckResult> {
  const scripts = scriptsIn(place);
  const findings: Finding[] = lesson.scripts.map(notPlaced);
  for (const script of scripts) {
    const checked = await checkOnce(script, kitSources.has(script.source), cache);
    findings.push(
      ...checked.findings.filter(({ severity }) => severity !== 'info').map((found) => inPlace(script, found)),
    );
  }
  if (scripts.length === 0) {
    findings.push(
      finding({
        code: 'no-scripts',
        severity: 'error',
        path: '',
        message: 'The place has no scripts, so nothing in it can be played.',
        hint: 'Build the lesson kit again.',
      }),
    );
  }
  const lines = scripts.reduce((sum, script) => sum + script.source.split('\n').length, 0);
  const summary = `${counted(scripts.length, 'script')} with ${lines} lines compiled and checked against the engine.`;
  return result('luau', summary, findings, { scripts: scripts.length, lines });
}

function notPlaced({ id }: Lesson['scripts'][number], index: number): Finding {
  return finding({
    code: 'script-not-placed',
    severity: 'error',
    path: `scripts/${index}`,
    message: `The script “${id}” would be missing in the place: places cannot carry scripts of a lesson’s own.`,
    hint: 'Take the script out, or make its activity one of the kinds that ToolBoxAI knows.',
  });
}

function scriptsIn(place: readonly Instance[]): PlaceScript[] {
  const scripts: PlaceScript[] = [];
  for (const { instance, path } of walk(place)) {
    const side = SIDES[instance.className];
    const { Source: source } = instance.properties;
    if (side !== undefined && source?.type === 'ProtectedString')
      scripts.push({ path: path.join('.'), source: source.value, side });
  }
  return scripts;
}

async function checkOnce(script: PlaceScript, isKit: boolean, cache: ScriptCheckCache): Promise<ScriptCheck> {
  const known = cache.get(script.source);
  if (known !== undefined) return known;
  const policy = isKit ? LESSON_KIT_POLICY : CUSTOM_SCRIPT_POLICY;
  const checked = await checkScript(script.source, { script: script.path, context: script.side, policy });
  if (isKit) cache.set(script.source, checked);
  return checked;
}

function inPlace(script: PlaceScript, found: ScriptCheck['findings'][number]): Finding {
  return finding({
    code: found.rule,
    severity: found.severity === 'error' ? 'error' : 'warning',
    path: `${script.path}:${found.line}`,
    message: found.message,
    ...(found.hint === '' ? {} : { hint: found.hint }),
  });
}
