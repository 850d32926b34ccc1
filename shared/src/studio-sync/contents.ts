/**
 * An instance as it travels: class, name, properties, attributes and tags, without its children.
 *
 * **Values.** `t` is the type as `typeof` names it in Luau; `n` its numbers and `s` its texts, in this order:
 *
 *     string              s: the text                      Color3              n: r g b, 0 to 1
 *     bool                n: 0 or 1                        Vector2             n: x y
 *     number              n: the number                    Vector3             n: x y z
 *     Enum                s: enum, item                    CFrame              n: x y z, then R00 R01 R02 R10 … R22
 *     BrickColor          n: its number                    UDim                n: scale offset
 *     Font                n: weight; s: family, style      UDim2               n: xScale xOffset yScale yOffset
 *     Faces, Axes         s: names                         Rect                n: minX minY maxX maxY
 *     Content, ContentId  s: address, '' for none          NumberRange         n: min max
 *     Ref                 s: id of the node, '' for none   NumberSequence      n: time value envelope, for each keypoint
 *     Vector3int16        n: x y z                         ColorSequence       n: time r g b, for each keypoint
 *     PhysicalProperties  n: nothing, or density friction elasticity frictionWeight elasticityWeight [acousticAbsorption]
 *
 * JSON has no infinity: a number of `INFINITE` or more stands for it, and of `-INFINITE` or less for its opposite. A value
 * that holds NaN does not travel. Nothing is ever `null`, and no object is empty but as a list, which Luau writes alike.
 *
 * **Which properties.** The app says for each class which properties are kept in step (`ClassProfile`), with what each is by
 * default. A content lists those that differ from the default, and no other; the plugin reads an instance by the same rule, so
 * that an instance nobody touched reads as it was sent. A property without a known default is always listed.
 */

export const VALUE_TAGS = [
  'string',
  'bool',
  'number',
  'Enum',
  'BrickColor',
  'Color3',
  'Vector2',
  'Vector3',
  'Vector3int16',
  'CFrame',
  'UDim',
  'UDim2',
  'Rect',
  'NumberRange',
  'NumberSequence',
  'ColorSequence',
  'Font',
  'Faces',
  'Axes',
  'PhysicalProperties',
  'Content',
  'ContentId',
  'Ref',
] as const;

export type ValueTag = (typeof VALUE_TAGS)[number];

/** Numbers of this and more stand for infinity. */
export const INFINITE = 1e308;

export interface WireValue {
  readonly t: ValueTag;
  readonly n: readonly number[];
  readonly s: readonly string[];
}

export interface NamedValue {
  readonly name: string;
  readonly value: WireValue;
}

export interface NodeContent {
  readonly className: string;
  readonly name: string;
  /** By name, without `Name` and `Parent`; the order has no meaning. */
  readonly properties: readonly NamedValue[];
  readonly attributes: readonly NamedValue[];
  readonly tags: readonly string[];
}

/** A content and its hash. */
export interface HashedContent {
  readonly hash: string;
  readonly content: NodeContent;
}

export interface ProfiledProperty {
  readonly name: string;
  /** The type that it travels as. */
  readonly t: ValueTag;
  /** Absent when it is not known. */
  readonly byDefault?: WireValue;
}

/** Which properties of a class are kept in step. */
export interface ClassProfile {
  readonly className: string;
  readonly properties: readonly ProfiledProperty[];
}

/** The attributes that mark a lesson root; they are no part of its content. */
export const LESSON_ID_ATTRIBUTE = 'LessonId';
/** String attribute of a lesson root: the push that it stands as. Undo takes it back together with the tree. */
export const LESSON_PUSH_ATTRIBUTE = 'LessonPush';
