/** Bringing a library file to the shape that this program works with, without losing a row. */
export { findMigrationsFolder, type Migration, readMigrations } from './migration-files.ts';
export { type AppliedMigration, appliedMigrations, pendingMigrations, runMigrations } from './run-migrations.ts';
export { takeCensus } from './table-census.ts';
