/** The lesson document: its schema, what must hold in it, how older ones are brought forward, and its hash. */
export { canonicalJson, contentHash } from './content-hash.ts';
export { currentProof } from './current-proof.ts';
export { type FigureMark, figureSvg } from './figure-svg.ts';
export { gradeName, gradeRangeName } from './grade-name.ts';
export * from './invariants/index.ts';
export { type MigrationResult, type MigrationSteps, migrateLesson } from './migrations.ts';
export { canBeDrawn, labelledMarks, lineFigure, type NumberLine, numberAt, placeOnLine } from './number-line.ts';
export { parseLesson } from './parse.ts';
export * from './replay/index.ts';
export * from './schema/index.ts';
