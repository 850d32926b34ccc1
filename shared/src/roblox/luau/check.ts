/** Everything that can be said about a script without running it. */
import { type CompileError, compileLuau } from './compile.ts';
import { CUSTOM_SCRIPT_POLICY, type Finding, type LintPolicy, lintParsed, type ScriptSide } from './lint/index.ts';
import { parseLuau } from './parse.ts';

export interface CheckOptions {
  /** Full path of the script, for messages. */
  readonly script: string;
  readonly context: ScriptSide;
  /** {@link CUSTOM_SCRIPT_POLICY} when left out: the strictest. */
  readonly policy?: LintPolicy;
}

export interface ScriptCheck {
  readonly script: string;
  /** No finding is an error. */
  readonly ok: boolean;
  /** The compiler's objection, when there is one; it is also among the findings. */
  readonly compileError: CompileError | undefined;
  /** In source order. Of a script that does not compile only the objection is told. */
  readonly findings: readonly Finding[];
}

/** Compiles and lints a script. Any text whatever gives a result: bad source is never an exception. */
export async function checkScript(source: string, { script, context, policy }: CheckOptions): Promise<ScriptCheck> {
  const compiled = await compileLuau(source, script);
  if (!compiled.ok) {
    const { error } = compiled;
    const finding: Finding = {
      rule: error.kind === 'source' ? 'unreadable-source' : 'syntax',
      severity: 'error',
      line: error.line,
      column: 1,
      message: error.reason,
      hint: '',
    };
    return { script, ok: false, compileError: error, findings: [finding] };
  }
  const parsed = await parseLuau(source);
  const findings = lintParsed(parsed, { script, context, policy: policy ?? CUSTOM_SCRIPT_POLICY });
  const ok = findings.every((finding) => finding.severity !== 'error');
  return { script, ok, compileError: undefined, findings };
}
