/**
 * One instance that both sides changed: property by property, so that a colour changed here and a size changed there both
 * stand. Only what both changed in the same property is decided by the choice; a script's text is merged line by line.
 *
 * `both` keeps all that can stand beside each other: the texts of a script between marks. A position cannot be two; there the
 * creator's stands.
 */
import {
  type Choice,
  canonicalValue,
  type NamedValue,
  type NodeContent,
  type WireValue,
} from '@toolboxai/shared/studio-sync';
import { nodePlatform } from '@toolboxai/shared/wire';
import { mergeText } from './merge-text.ts';

export interface MergedContent {
  readonly content: NodeContent;
  /** Names of what both changed and cannot be one. */
  readonly conflicts: readonly string[];
  /** The script's text with both versions between marks where they clash; undefined for what is no script. */
  readonly text: string | undefined;
}

const SOURCE = 'Source';

export function mergeContents(
  base: NodeContent | undefined,
  mine: NodeContent,
  lesson: NodeContent,
  choice: Choice,
): MergedContent {
  const conflicts: string[] = [];
  let text: string | undefined;
  const pick = (
    name: string,
    was: WireValue | undefined,
    left: WireValue | undefined,
    right: WireValue | undefined,
  ): WireValue | undefined => {
    if (isSame(left, right) || isSame(right, was)) return left;
    if (isSame(left, was)) return right;
    if (name === SOURCE && left !== undefined && right !== undefined) {
      const merged = mergeText(was?.s[0] ?? '', left.s[0] ?? '', right.s[0] ?? '');
      text = merged.text;
      if (merged.conflicts === 0 || choice === 'both') return { ...left, s: [merged.text] };
    }
    conflicts.push(name);
    return choice === 'lesson' ? right : left;
  };
  const values = (of: (content: NodeContent) => readonly NamedValue[]): readonly NamedValue[] => {
    const [was, left, right] = [base && named(of(base)), named(of(mine)), named(of(lesson))];
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) => {
      const value = pick(name, was?.get(name), left.get(name), right.get(name));
      return value === undefined ? [] : [{ name, value }];
    });
  };
  const name = pick('Name', base && text1(base.name), text1(mine.name), text1(lesson.name))?.s[0] ?? mine.name;
  const content: NodeContent = {
    className: mine.className,
    name,
    properties: values(({ properties }) => properties),
    attributes: values(({ attributes }) => attributes),
    tags: mergeTags(base?.tags ?? [], mine.tags, lesson.tags),
  };
  return { content, conflicts, text };
}

function named(values: readonly NamedValue[]): ReadonlyMap<string, WireValue> {
  return new Map(values.map(({ name, value }) => [name, value]));
}

function text1(value: string): WireValue {
  return { t: 'string', n: [], s: [value] };
}

function isSame(a: WireValue | undefined, b: WireValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalValue(nodePlatform, a) === canonicalValue(nodePlatform, b);
}

/** Tags never clash: what one side added or took away is so. */
function mergeTags(base: readonly string[], mine: readonly string[], lesson: readonly string[]): readonly string[] {
  return [...new Set([...mine, ...lesson])].filter((tag) =>
    base.includes(tag) ? mine.includes(tag) && lesson.includes(tag) : true,
  );
}
