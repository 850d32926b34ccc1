/** Whether a value of a class can have a member, given that it may also be of an inheriting class. */
import { classNames, findClass, findMember, isA, type Member } from '../../reflection/index.ts';
import type { ValueType } from './value-type.ts';

export type ClassValue = Extract<ValueType, { kind: 'class' }>;

/** The member, `'inheriting-class'` when only classes that inherit from this one have it, undefined when nothing has it. */
export function lookUpMember(type: ClassValue, name: string): Member | 'inheriting-class' | undefined {
  const member = findMember(type.name, name);
  if (member !== undefined || type.exact) return member;
  return declaringClasses(name).some((className) => isA(className, type.name)) ? 'inheriting-class' : undefined;
}

/** Yielding methods that the reflection does not mark. */
const YIELDS_BY_NAME = /^WaitFor|^Invoke|^Prompt|Async$/;

/** True when some engine method of this name yields; undefined when no class has such a method. */
export function methodYields(name: string): boolean | undefined {
  if (YIELDS_BY_NAME.test(name)) return true;
  const methods = declaringClasses(name).flatMap((className) => findClass(className)?.methods[name] ?? []);
  return methods.length === 0 ? undefined : methods.some((method) => method.yields);
}

let declarations: Map<string, string[]> | undefined;

function declaringClasses(member: string): readonly string[] {
  declarations ??= indexDeclarations();
  return declarations.get(member) ?? [];
}

function indexDeclarations(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const className of classNames()) {
    const { properties, methods, events, callbacks } = findClass(className) ?? {};
    for (const group of [properties, methods, events, callbacks]) {
      for (const name of Object.keys(group ?? {})) {
        const classes = index.get(name);
        if (classes === undefined) index.set(name, [className]);
        else classes.push(className);
      }
    }
  }
  return index;
}
