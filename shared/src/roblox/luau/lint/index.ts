export type { LintOptions, ScriptSide } from './context.ts';
export type { Finding, Severity } from './finding.ts';
export { lintLuau, lintParsed } from './lint.ts';
export { type Capability, CUSTOM_SCRIPT_POLICY, LESSON_KIT_POLICY, type LintPolicy } from './policy.ts';
