/** For tests: what one rule, or the whole lint, says about a script, as `line severity rule`. */

import type { LintOptions } from './context.ts';
import { lintLuau } from './lint.ts';
import { CUSTOM_SCRIPT_POLICY } from './policy.ts';

/** Findings as `2 error unknown-class`, without those about the missing `--!strict`. */
export async function findingsOf(source: string, options: Partial<LintOptions> = {}): Promise<string[]> {
  const findings = await lintLuau(source, {
    script: 'game.ServerScriptService.Test',
    context: 'module',
    policy: CUSTOM_SCRIPT_POLICY,
    ...options,
  });
  return findings
    .filter((finding) => finding.rule !== 'missing-strict')
    .map(({ line, severity, rule }) => `${line} ${severity} ${rule}`);
}

/** The hints of all findings. */
export async function hintsOf(source: string): Promise<string[]> {
  const findings = await lintLuau(`--!strict\n${source}`, {
    script: 'x',
    context: 'module',
    policy: CUSTOM_SCRIPT_POLICY,
  });
  return findings.map((finding) => finding.hint);
}
