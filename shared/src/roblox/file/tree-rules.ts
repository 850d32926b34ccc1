/**
 * What may be written: the rules that both formats hold a tree to, class by class and property by property. Knows where the
 * writing stands, so that every refusal names the instance by its path and the property.
 */

import { AppError } from '../../errors.ts';
import type { Instance, PropertyValue } from '../instance/index.ts';
import { walk } from '../instance/index.ts';
import { findFileProperty, isService, isStorable, isStored, propertyNameOf } from '../reflection/index.ts';
import { ATTRIBUTES_BLOB, TAGS_BLOB } from './drafts.ts';
import { MAX_DEPTH } from './limits.ts';
import type { WriteOptions } from './write-options.ts';

/** How one property of one class is written. */
export interface PropertyRule {
  /** The name in the file. */
  readonly fileName: string;
  /** Undefined when the reflection knows nothing of it: then each value says its own. */
  readonly type: PropertyValue['type'] | undefined;
  readonly enum: string | undefined;
}

export class TreeRules {
  readonly #roots: readonly Instance[];
  readonly #options: WriteOptions;
  #instance: Instance | undefined;
  #property = '';

  constructor(roots: readonly Instance[], options: WriteOptions) {
    this.#roots = roots;
    this.#options = options;
  }

  /** Where the writing stands from now on. */
  at(instance: Instance, property = ''): void {
    this.#instance = instance;
    this.#property = property;
  }

  /** @throws AppError `place-root-not-service` */
  checkRoot(root: Instance): void {
    if (this.#options.kind === 'model' || isService(root.className) || this.#options.allowUnknown) return;
    this.at(root);
    throw this.problem(
      'place-root-not-service',
      `is a ${root.className} and cannot stand at the top of a place`,
      'Put it into Workspace or another service.',
    );
  }

  /** @throws AppError `place-class-unknown` */
  checkClass(className: string): void {
    if (isStorable(className) || this.#options.allowUnknown) return;
    throw this.problem(
      'place-class-unknown',
      `has the class "${className}", which a file cannot hold`,
      'Use a class that Roblox can create.',
    );
  }

  /**
   * The rule for a property that has this value first.
   * @throws AppError `place-property-unknown`, `place-property-not-stored` or `place-value-invalid`
   */
  ruleOf(className: string, name: string, value: PropertyValue): PropertyRule {
    const answer = findFileProperty(className, name);
    if (isStored(answer)) return { fileName: answer.fileName, type: answer.type, enum: answer.enum };
    if (!this.#options.allowUnknown && !KEPT_AS_READ.has(value.type) && !KEPT_BLOBS.has(name)) {
      const instead = answer?.instead;
      throw answer === undefined
        ? this.problem('place-property-unknown', `is no property of ${className}`, 'Check the spelling.')
        : this.problem(
            'place-property-not-stored',
            `of ${className} is not kept in files`,
            instead === undefined ? 'Set it from a script instead.' : `Set ${instead} instead.`,
          );
    }
    if (name === 'Name') this.refuse('has a field of its own in the tree');
    if (propertyNameOf(className, name) !== name) {
      this.refuse(`is the name in files; the tree calls it ${propertyNameOf(className, name)}`);
    }
    return { fileName: name, type: undefined, enum: undefined };
  }

  /** Whether the value is of the type that the rule wants; if not, it stands as its own type. @throws AppError `place-property-type` */
  fits(rule: PropertyRule, value: PropertyValue): boolean {
    if (rule.type === undefined) return false;
    if (value.type !== rule.type && !(value.type === 'Token' && rule.type === 'Enum')) {
      if (this.#options.allowUnknown || value.type === 'Unknown' || value.type === 'UnknownColumn') return false;
      throw this.problem(
        'place-property-type',
        `is a ${rule.type} in files and was given a ${value.type}`,
        'Build instances with instance(), which converts values.',
      );
    }
    if (value.type === 'Enum' && value.enum !== rule.enum) {
      this.refuse(`is an Enum.${rule.enum}, not Enum.${value.enum}`);
    }
    return true;
  }

  /** @throws AppError `place-tag-invalid` */
  checkTags({ tags, properties }: Instance): void {
    if (Object.hasOwn(properties, TAGS_BLOB)) this.refuse('are given twice');
    if (tags.some((tag) => tag === '' || tag.includes('\0'))) {
      throw this.problem(
        'place-tag-invalid',
        'hold an empty one or one with a NUL character',
        'Give every tag a name.',
      );
    }
  }

  checkAttributes({ properties }: Instance): void {
    if (Object.hasOwn(properties, ATTRIBUTES_BLOB)) this.refuse('are given twice');
  }

  /** Ends the writing: the value cannot stand in a file. @param problem a phrase that follows the property's name */
  refuse = (problem: string): never => {
    throw this.problem('place-value-invalid', problem, 'Correct the value; nothing was written.');
  };

  dangling(ref: string): AppError {
    return this.problem(
      'place-ref-dangling',
      `refers to "${ref}", which is not in the tree`,
      'Give the instance that is meant this Ref, or refer to nothing.',
    );
  }

  problem(code: string, problem: string, hint: string): AppError {
    const path = pathOf(this.#roots, this.#instance);
    const property = this.#property;
    const subject = property === '' ? path : `${path}, ${property},`;
    return new AppError({ code, message: `${subject} ${problem}.`, hint, details: { path, property } });
  }
}

export function tooDeep(): AppError {
  return new AppError({
    code: 'place-too-deep',
    message: `The tree is more than ${MAX_DEPTH} levels deep.`,
    hint: 'Put fewer instances inside one another.',
  });
}

/** Values that nobody but a reader makes: they are let through as they were read. */
const KEPT_AS_READ: ReadonlySet<PropertyValue['type']> = new Set(['Unknown', 'UnknownColumn', 'Token']);

/** Blobs that reading could not take apart and kept. */
const KEPT_BLOBS: ReadonlySet<string> = new Set([ATTRIBUTES_BLOB, TAGS_BLOB]);

/** Only when they are not in order already is a list made and sorted. */
export function sortedKeys(properties: Instance['properties']): readonly string[] {
  const keys = Object.keys(properties);
  for (let at = 1; at < keys.length; at++) {
    if ((keys[at - 1] ?? '') > (keys[at] ?? '')) return keys.sort();
  }
  return keys;
}

/** Names from the top down to where the instance is first met. */
function pathOf(roots: readonly Instance[], wanted: Instance | undefined): string {
  for (const { instance, path } of walk(roots)) if (instance === wanted) return path.join('.');
  return '';
}
