/** How the properties of a class are read from a file: the tree's name for each, and what the reflection says of it. */

import { type FileProperty, findFileProperty, isStored, propertyNameOf } from '../reflection/index.ts';

export interface ReadProperty {
  /** The name scripts use. */
  readonly name: string;
  /** False for a name of older files; where both names are given, the present one wins. */
  readonly isPresentName: boolean;
  readonly expected: FileProperty | undefined;
}

export function readPropertyOf(className: string, fileName: string): ReadProperty {
  const name = propertyNameOf(className, fileName);
  const answer = findFileProperty(className, name);
  const expected = isStored(answer) ? answer : undefined;
  return { name, isPresentName: expected === undefined || expected.fileName === fileName, expected };
}
