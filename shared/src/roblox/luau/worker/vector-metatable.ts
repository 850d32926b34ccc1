/**
 * Opens the metatable of Luau's vectors, which the library freezes at its start. In Roblox a Vector3 *is* this native type:
 * it equals by value, serves as a table key by value, holds 32-bit floats and costs no memory. A model of the engine can have
 * all of that only by giving the native type its members, and Luau offers no way to set the metatable of a basic type.
 *
 * So the one byte that says "read-only" is cleared where the table lies (Luau's `LuaTable`: type, mark, category, cache of
 * metamethods, then the flag). What is there is held against what must be there first; a changed layout is an error.
 */

/** Chunk that returns the table's name, which ends with its address. */
export const VECTOR_METATABLE = 'return tostring(getmetatable(vector.zero))';

/** Luau's number for the type `table` in a build with vectors. */
const TABLE_TYPE = 6;
const READ_ONLY_OFFSET = 4;

/** Clears the read-only flag of the table with this name. Throws when no frozen table lies there. */
export function openTable(memory: ArrayBuffer, name: string): void {
  const address = Number(/^table: (0x[0-9a-f]+)$/.exec(name)?.[1] ?? Number.NaN);
  const bytes = new Uint8Array(memory);
  if (bytes[address] !== TABLE_TYPE || bytes[address + READ_ONLY_OFFSET] !== 1) {
    throw new Error('luau-web changed: the metatable of vectors is not where it was.');
  }
  bytes[address + READ_ONLY_OFFSET] = 0;
}
