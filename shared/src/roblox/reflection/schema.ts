/** What the reflection says of the engine: the shapes that the generator writes and the queries answer with. */

/** A value's type as scripts see it. */
export interface ValueType {
  /**
   * `number` covers every numeric type (scripts cannot tell them apart); `datatype` is a Roblox datatype or one of the
   * string kinds (`Vector3`, `ContentId`, `ProtectedString`); `enum` and `class` are named without prefix.
   */
  readonly kind: 'bool' | 'number' | 'string' | 'datatype' | 'enum' | 'class' | 'unknown';
  readonly name: string;
}

interface MemberInfo {
  readonly name: string;
  /** The class that declares it. */
  readonly owner: string;
  readonly deprecated: boolean;
  /** Not shown in Studio. */
  readonly hidden: boolean;
  /** Plugins and the command bar may use it, game scripts may not. */
  readonly pluginOnly: boolean;
}

export interface PropertyInfo extends MemberInfo {
  readonly type: ValueType;
  /** Nothing may write it, neither game script nor plugin. */
  readonly readOnly: boolean;
  /** Game scripts may read it and only plugins may write it. */
  readonly pluginWritable: boolean;
  /** Only files hold it; no script sees it. */
  readonly fileOnly: boolean;
}

export interface ParameterInfo {
  readonly name: string;
  /** As written in TypeScript; for people and for shallow checks. */
  readonly type: string;
  readonly optional: boolean;
  /** Takes all further arguments. */
  readonly rest: boolean;
}

export interface SignatureInfo {
  readonly parameters: readonly ParameterInfo[];
  readonly returns: string;
}

export interface MethodInfo extends MemberInfo {
  readonly yields: boolean;
  /** More than one where the method is overloaded. The instance itself (`self`) is not listed. */
  readonly signatures: readonly SignatureInfo[];
}

export interface EventInfo extends MemberInfo {
  /** What a listener is given. */
  readonly parameters: readonly ParameterInfo[];
}

export interface CallbackInfo extends MemberInfo {
  readonly signature: string;
}

export interface ClassInfo {
  readonly name: string;
  /** Undefined only for `Object`, the root. */
  readonly superclass: string | undefined;
  /** `Instance.new` and files may make one. */
  readonly creatable: boolean;
  readonly service: boolean;
  readonly deprecated: boolean;
  readonly notBrowsable: boolean;
  /** Declared by this class itself; inherited members are with the ancestors. */
  readonly properties: Readonly<Record<string, PropertyInfo>>;
  readonly methods: Readonly<Record<string, MethodInfo>>;
  readonly events: Readonly<Record<string, EventInfo>>;
  readonly callbacks: Readonly<Record<string, CallbackInfo>>;
}

export interface EnumInfo {
  readonly name: string;
  readonly deprecated: boolean;
  /** Item name to number. */
  readonly items: Readonly<Record<string, number>>;
  readonly deprecatedItems: readonly string[];
}

export interface ReflectionData {
  /** Where it was generated from, for example `@rbxts/types 1.0.954`. */
  readonly source: string;
  readonly classes: Readonly<Record<string, ClassInfo>>;
  readonly enums: Readonly<Record<string, EnumInfo>>;
}
