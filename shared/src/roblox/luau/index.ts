/** Luau as text and as a running program: parse, compile, format, lint, and run in a real virtual machine. */

export { type CheckOptions, checkScript, type ScriptCheck } from './check.ts';
export { type CompileError, type CompileResult, compileLuau } from './compile.ts';
export { formatLuau } from './format.ts';
export * from './lint/index.ts';
export { type LuauValue, toLuauLiteral } from './literal.ts';
export { MAX_SYNTAX_DEPTH, type ParsedLuau, parseLuau, type SyntaxDamage } from './parse.ts';
export { findSourceProblem, MAX_SOURCE_LENGTH, type SourceProblem } from './source.ts';
export {
  childByField,
  childByKind,
  childrenByField,
  descendants,
  namedChildren,
  type SyntaxNode,
  SyntaxTree,
} from './syntax.ts';
export { stopToolchain } from './toolchain.ts';
export { type LuauChunk, type LuauRun, LuauVm, type LuauVmOptions, runLuau } from './vm.ts';
