/** All rules, in the order in which they are asked. */
import type { Rule } from '../context.ts';
import { deprecatedClass } from './deprecated-class.ts';
import { deprecatedGlobal } from './deprecated-global.ts';
import { deprecatedMember } from './deprecated-member.ts';
import { forbiddenCapability } from './forbidden-capability.ts';
import { loopWithoutYield } from './loop-without-yield.ts';
import { missingStrict } from './missing-strict.ts';
import { parentArgument } from './parent-argument.ts';
import { parentSetEarly } from './parent-set-early.ts';
import { readOnlyProperty } from './read-only-property.ts';
import { undefinedGlobal, useBeforeDefinition } from './undefined-global.ts';
import { unknownClass } from './unknown-class.ts';
import { unknownEnum } from './unknown-enum.ts';
import { unknownLibraryMember } from './unknown-library-member.ts';
import { unknownMember } from './unknown-member.ts';
import { unknownService } from './unknown-service.ts';
import { wrongSide } from './wrong-side.ts';
import { wrongType } from './wrong-type.ts';

export const RULES: readonly Rule[] = [
  forbiddenCapability,
  undefinedGlobal,
  useBeforeDefinition,
  unknownClass,
  unknownService,
  unknownEnum,
  unknownLibraryMember,
  unknownMember,
  readOnlyProperty,
  wrongType,
  wrongSide,
  loopWithoutYield,
  deprecatedGlobal,
  deprecatedClass,
  deprecatedMember,
  parentArgument,
  parentSetEarly,
  missingStrict,
];
