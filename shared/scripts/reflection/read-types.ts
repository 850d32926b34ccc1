/**
 * Reads the engine's classes and enums out of the declarations of `@rbxts/types`.
 *
 * `None.d.ts` declares what game scripts see, `PluginSecurity.d.ts` what plugins see on top of it; both are interfaces that
 * extend one another as the classes inherit. Only syntax is read, no types are resolved: it takes a second, not a minute.
 */

import ts from 'typescript';
import type { ClassInfo, EnumInfo, ReflectionData } from '../../src/roblox/reflection/schema.ts';
import { readMember, tagsOf } from './read-members.ts';

export interface DeclarationFile {
  readonly text: string;
  /** Declares what only plugins may use. */
  readonly plugin: boolean;
}

type Draft = {
  -readonly [K in keyof ClassInfo]: ClassInfo[K] extends Readonly<Record<string, infer M>>
    ? Record<string, M>
    : ClassInfo[K];
};

/** The root class is named so because `Object` is taken in TypeScript. */
const RENAMED: Readonly<Record<string, string>> = { RBXObject: 'Object' };

export function readTypes(classFiles: readonly DeclarationFile[], enumText: string, source: string): ReflectionData {
  const services = new Set<string>();
  const creatable = new Set<string>();
  const drafts = new Map<string, Draft>();
  const enums = readEnums(enumText);
  const declarations = classFiles.flatMap(({ text, plugin }) =>
    parse(text)
      .statements.filter(ts.isInterfaceDeclaration)
      .map((node) => ({ node, plugin })),
  );
  const classNames = namesOfClasses(declarations.map(({ node }) => node));
  for (const { node } of declarations) {
    const list = { Services: services, CreatableInstances: creatable }[node.name.text];
    for (const member of list === undefined ? [] : node.members) {
      if (member.name && ts.isIdentifier(member.name)) list?.add(member.name.text);
    }
  }
  for (const { node, plugin } of declarations) {
    const name = nameOf(node.name.text);
    if (!classNames.has(node.name.text)) continue;
    const tags = tagsOf(node);
    const draft = drafts.get(name) ?? {
      name,
      superclass: superclassOf(node),
      creatable: creatable.has(name),
      service: services.has(name) || tags.listed.has('Service'),
      deprecated: false,
      notBrowsable: false,
      properties: {},
      methods: {},
      events: {},
      callbacks: {},
    };
    draft.deprecated ||= tags.deprecated;
    draft.notBrowsable ||= tags.listed.has('NotBrowsable');
    for (const member of node.members) readMember(member, { plugin, classNames, rename: nameOf }, draft);
    drafts.set(name, draft);
  }
  return { source, classes: sorted(Object.fromEntries(drafts)), enums };
}

function nameOf(name: string): string {
  return RENAMED[name] ?? name;
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.ESNext, true);
}

/** Those interfaces that extend the root, by whatever way. */
function namesOfClasses(nodes: readonly ts.InterfaceDeclaration[]): ReadonlySet<string> {
  const names = new Set(['RBXObject']);
  for (let before = 0; before !== names.size; ) {
    before = names.size;
    for (const node of nodes) {
      const parent = heritageOf(node);
      if (parent !== undefined && names.has(parent)) names.add(node.name.text);
    }
  }
  return names;
}

function heritageOf(node: ts.InterfaceDeclaration): string | undefined {
  const expression = node.heritageClauses?.[0]?.types[0]?.expression;
  return expression && ts.isIdentifier(expression) ? expression.text : undefined;
}

function superclassOf(node: ts.InterfaceDeclaration): string | undefined {
  const parent = heritageOf(node);
  return parent === undefined ? undefined : nameOf(parent);
}

function readEnums(text: string): Record<string, EnumInfo> {
  const enums: Record<string, EnumInfo> = {};
  for (const statement of parse(text).statements) {
    if (!ts.isModuleDeclaration(statement) || !statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const node of statement.body.statements) {
      if (!ts.isModuleDeclaration(node) || !node.body || !ts.isModuleBlock(node.body)) continue;
      const name = node.name.text;
      const items: Record<string, number> = {};
      const deprecatedItems: string[] = [];
      for (const item of node.body.statements) {
        if (!ts.isInterfaceDeclaration(item)) continue;
        const literals = literalsOf(item);
        if (typeof literals.Name !== 'string' || typeof literals.Value !== 'number') continue;
        items[literals.Name] = literals.Value;
        if (tagsOf(item).deprecated) deprecatedItems.push(literals.Name);
      }
      enums[name] = { name, deprecated: tagsOf(node).deprecated, items, deprecatedItems };
    }
  }
  return sorted(enums);
}

/** Members whose type is a literal: `Name: "Grass"; Value: 1280;`. */
function literalsOf(node: ts.InterfaceDeclaration): Record<string, string | number> {
  const literals: Record<string, string | number> = {};
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name) || !member.type) continue;
    if (!ts.isLiteralTypeNode(member.type)) continue;
    const { literal } = member.type;
    if (ts.isStringLiteral(literal)) literals[member.name.text] = literal.text;
    else if (ts.isNumericLiteral(literal)) literals[member.name.text] = Number(literal.text);
    else if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand)) {
      literals[member.name.text] = -Number(literal.operand.text);
    }
  }
  return literals;
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
