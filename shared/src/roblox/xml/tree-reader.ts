/** Builds the instance tree from the elements of a file as they come, in one pass. */

import { AppError } from '../../errors.ts';
import {
  ATTRIBUTES_BLOB,
  type Draft,
  decodeBase64,
  isAutomatic,
  isBase64,
  isValidRef,
  keepAttributes,
  keepTags,
  MAX_DEPTH,
  newDraft,
  type ReadProperty,
  type RobloxDocument,
  TAGS_BLOB,
} from '../file/index.ts';
import type { PropertyValue } from '../instance/index.ts';
import { ClassReading } from './class-reading.ts';
import type { Cursor } from './cursor.ts';
import { TYPE_OF_ELEMENT } from './elements.ts';
import { innerXml, type XmlNode } from './node.ts';
import { hasUnknownPart, readValue } from './read-value.ts';
import type { XmlTag } from './scan.ts';
import { escapeAttribute, escapeCopied } from './text.ts';

interface OpenItem {
  readonly draft: Draft;
  readonly reading: ClassReading;
  hasProperties: boolean;
  /** Properties read under an older name; the present name, when it follows, wins. */
  aliased: Set<string> | undefined;
}

/** A property whose element was read. */
interface WholeProperty {
  readonly fileName: string;
  readonly read: ReadProperty;
  readonly element: string;
  readonly node: XmlNode;
  /** What stands inside as XML, collected when the element is of an unknown kind. */
  xml: string | undefined;
}

/** A property whose element is being read. */
interface OpenProperty extends WholeProperty {
  /** The property's node and those open inside it, outermost first. */
  readonly open: XmlNode[];
}

type Section = 'document' | 'tree' | 'properties' | 'meta' | 'external' | 'shared-strings' | 'shared-string';
type Attributes = Readonly<Record<string, string>>;

/** Elements within one property: the deepest known type has three. */
const MAX_PROPERTY_DEPTH = 64;

export class TreeReader {
  readonly #at: () => { readonly line: number; readonly column: number };
  readonly #roots: Draft[] = [];
  readonly #items: OpenItem[] = [];
  readonly #metadata = new Map<string, string>();
  readonly #byReferent = new Map<string, Draft>();
  readonly #references = new Map<string, number>();
  readonly #sharedUses: {
    readonly draft: Draft;
    readonly name: string;
    readonly key: string;
    readonly line: number;
  }[] = [];
  readonly #sharedBytes = new Map<string, string>();
  readonly #classes = new Map<string, ClassReading>();
  #section: Section = 'document';
  #property: OpenProperty | undefined;
  /** Name or key of the Meta or SharedString being read, and its text. */
  #entry = { key: '', text: '' };

  constructor(at: () => { readonly line: number; readonly column: number }) {
    this.#at = at;
  }

  open(element: string, attributes: Attributes): void {
    if (this.#property !== undefined) {
      this.#openInProperty(this.#property, element, attributes);
      return;
    }
    switch (this.#section) {
      case 'document':
        if (element !== 'roblox' || attributes.version !== '4') throw this.#notRoblox();
        this.#section = 'tree';
        return;
      case 'tree':
        this.#openInTree(element, attributes);
        return;
      case 'properties':
        this.#openProperty(element, this.#required(attributes, 'name', element));
        return;
      case 'shared-strings':
        if (element !== 'SharedString') throw this.#structure(`<${element}> stands among the shared strings`);
        this.#entry = { key: this.#required(attributes, 'md5', element).trim(), text: '' };
        this.#section = 'shared-string';
        return;
      default:
        throw this.#structure(`<${element}> stands where only text may`);
    }
  }

  text(text: string): void {
    const property = this.#property;
    if (property !== undefined) {
      if (property.xml !== undefined) property.xml += escapeCopied(text);
      const node = property.open.at(-1);
      if (node !== undefined) node.text += text;
    } else if (this.#section === 'meta' || this.#section === 'shared-string') {
      this.#entry.text += text;
    } else if (this.#section !== 'external' && text.trim() !== '') {
      throw this.#structure('text stands where only elements may');
    }
  }

  close(element: string): void {
    if (this.#property !== undefined) {
      this.#closeInProperty(this.#property, element);
      return;
    }
    switch (this.#section) {
      case 'tree':
        this.#items.pop();
        return;
      case 'meta':
        this.#metadata.set(this.#entry.key, this.#entry.text);
        this.#section = 'tree';
        return;
      case 'shared-string':
        this.#keepShared();
        this.#section = 'shared-strings';
        return;
      default:
        this.#section = 'tree';
    }
  }

  /** A property whose value is plain, read through its end tag; false, with nothing done, when it is none. */
  whole(tag: XmlTag, cursor: Cursor): boolean {
    if (this.#section !== 'properties' || this.#property !== undefined || !tag.isKnown) return false;
    const item = this.#items.at(-1);
    if (item === undefined) return false;
    const property = item.reading.plainOf(tag);
    const value = property.reader?.(cursor);
    if (value === undefined || !cursor.takes(tag.end)) return false;
    // A plain value is neither a name, nor a blob, nor a reference.
    this.#keepProperty(item, property, value);
    return true;
  }

  /** As `open`, `text` and `close` one after the other; most elements are of this sort. */
  leaf(element: string, attributes: Attributes, text: string): void {
    const property = this.#property;
    if (property === undefined) {
      const item = this.#items.at(-1);
      if (this.#section === 'properties' && item !== undefined && TYPE_OF_ELEMENT.has(element)) {
        const fileName = this.#required(attributes, 'name', element);
        const node: XmlNode = { element, text, children: undefined };
        const whole = { fileName, read: item.reading.propertyOf(fileName), element, node, xml: undefined };
        this.#setProperty(item, whole, this.#valueOf(whole));
        return;
      }
    } else if (property.xml === undefined && property.open.length < MAX_PROPERTY_DEPTH) {
      const parent = property.open.at(-1) ?? property.node;
      parent.children ??= [];
      parent.children.push({ element, text, children: undefined });
      return;
    }
    this.open(element, attributes);
    if (text !== '') this.text(text);
    this.close(element);
  }

  finish(): RobloxDocument {
    for (const [target, line] of this.#references) {
      const draft = this.#byReferent.get(target);
      if (draft === undefined) throw this.#dangling(target, line);
      draft.ref = target;
    }
    for (const use of this.#sharedUses) {
      const base64 = this.#sharedBytes.get(use.key);
      if (base64 === undefined) throw this.#sharedMissing(use.line);
      if (use.name !== TAGS_BLOB || !keepBlob(use.draft, keepTags, base64)) {
        use.draft.properties[use.name] = { type: 'SharedString', base64 };
      }
    }
    return { roots: this.#roots, metadata: Object.fromEntries(this.#metadata) };
  }

  #openInTree(element: string, attributes: Attributes): void {
    const item = this.#items.at(-1);
    switch (element) {
      case 'Item':
        this.#openItem(item, attributes);
        return;
      case 'Properties':
        if (item === undefined || item.hasProperties) break;
        item.hasProperties = true;
        this.#section = 'properties';
        return;
      case 'Meta':
        if (item !== undefined) break;
        this.#entry = { key: this.#required(attributes, 'name', element), text: '' };
        this.#section = 'meta';
        return;
      case 'External':
        if (item !== undefined) break;
        this.#section = 'external';
        return;
      case 'SharedStrings':
        if (item !== undefined) break;
        this.#section = 'shared-strings';
        return;
    }
    throw this.#structure(`<${element}> does not belong there`);
  }

  #openItem(parent: OpenItem | undefined, attributes: Attributes): void {
    if (this.#items.length >= MAX_DEPTH) {
      throw this.#problem('place-xml-too-deep', `instances lie more than ${MAX_DEPTH} levels deep`);
    }
    const className = this.#required(attributes, 'class', 'Item');
    const draft = newDraft(className);
    const { referent } = attributes;
    if (referent !== undefined) {
      const isNumbered = isAutomatic(referent);
      if (!isNumbered && !isValidRef(referent)) throw this.#structure(`"${referent}" cannot be a referent`);
      if (this.#byReferent.has(referent)) {
        throw this.#problem('place-xml-duplicate-referent', `two instances have the referent "${referent}"`);
      }
      this.#byReferent.set(referent, draft);
      if (!isNumbered) draft.ref = referent;
    }
    (parent?.draft.children ?? this.#roots).push(draft);
    let reading = this.#classes.get(className);
    if (reading === undefined) {
      reading = new ClassReading(className);
      this.#classes.set(className, reading);
    }
    this.#items.push({ draft, reading, hasProperties: false, aliased: undefined });
  }

  #openProperty(element: string, fileName: string): void {
    const isKnown = TYPE_OF_ELEMENT.has(element);
    const item = this.#items.at(-1);
    if (item === undefined) throw this.#structure(`<${element}> stands outside an item`);
    const node: XmlNode = { element, text: '', children: undefined };
    const read = item.reading.propertyOf(fileName);
    this.#property = { fileName, read, element, node, open: [node], xml: isKnown ? undefined : '' };
  }

  #openInProperty(property: OpenProperty, element: string, attributes: Attributes): void {
    if (property.open.length >= MAX_PROPERTY_DEPTH) {
      throw this.#problem('place-xml-too-deep', `"${property.fileName}" holds elements too deep in one another`);
    }
    if (property.xml !== undefined) {
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
      property.xml += `<${element}${written.join('')}>`;
    }
    const node: XmlNode = { element, text: '', children: undefined };
    const parent = property.open.at(-1);
    if (parent !== undefined) {
      parent.children ??= [];
      parent.children.push(node);
    }
    property.open.push(node);
  }

  #closeInProperty(property: OpenProperty, element: string): void {
    property.open.pop();
    if (property.open.length > 0) {
      if (property.xml !== undefined) property.xml += `</${element}>`;
      return;
    }
    this.#property = undefined;
    const item = this.#items.at(-1);
    if (item !== undefined) this.#setProperty(item, property, this.#valueOf(property));
  }

  /** By the type the reflection says, else by the one the element says; what neither can read is kept as XML. */
  #valueOf({ fileName, read: { expected }, element, node, xml }: WholeProperty): PropertyValue {
    const written = TYPE_OF_ELEMENT.get(element);
    if (expected !== undefined && !hasUnknownPart(expected.type, node)) {
      const value = readValue(expected.type, node, expected.enum);
      if (value !== undefined) return value;
    }
    if (written !== undefined && !hasUnknownPart(written, node)) {
      const value = readValue(written, node, undefined);
      if (value !== undefined) return value;
      throw this.#problem('place-xml-value', `"${fileName}" is not a valid ${element}`);
    }
    return { type: 'Unknown', element, xml: xml ?? innerXml(node) };
  }

  #setProperty(
    item: OpenItem,
    { fileName, read }: Pick<WholeProperty, 'fileName' | 'read'>,
    value: PropertyValue,
  ): void {
    const { draft } = item;
    if (fileName === 'Name' && value.type === 'string') {
      draft.name = value.value;
      return;
    }
    if (value.type === 'BinaryString') {
      if (fileName === TAGS_BLOB && keepBlob(draft, keepTags, value.base64)) return;
      if (fileName === ATTRIBUTES_BLOB && keepBlob(draft, keepAttributes, value.base64)) return;
    }
    if (this.#keepProperty(item, { fileName, read }, value)) this.#noteReferences(draft, read.name, value);
  }

  /** Whether it counts: of an older and a present name the present one does. */
  #keepProperty(
    item: OpenItem,
    { fileName, read }: Pick<WholeProperty, 'fileName' | 'read'>,
    value: PropertyValue,
  ): boolean {
    const { draft } = item;
    const { name, isPresentName } = read;
    if (Object.hasOwn(draft.properties, name)) {
      if (!isPresentName) return false;
      if (!item.aliased?.delete(name)) throw this.#structure(`"${fileName}" is given twice`);
    } else if (!isPresentName) {
      item.aliased ??= new Set();
      item.aliased.add(name);
    }
    if (name === '__proto__') throw this.#structure('"__proto__" is no name of a property');
    draft.properties[name] = value;
    return true;
  }

  #noteReferences(draft: Draft, name: string, value: PropertyValue): void {
    if (value.type === 'SharedString') {
      this.#sharedUses.push({ draft, name, key: value.base64, line: this.#at().line });
      return;
    }
    let target: string | null = null;
    if (value.type === 'Ref') target = value.target;
    if (value.type === 'Content' && value.source.kind === 'object') target = value.source.target;
    if (target !== null) this.#references.set(target, this.#at().line);
  }

  #keepShared(): void {
    const { key, text } = this.#entry;
    const base64 = text.replaceAll(/\s+/g, '');
    if (!isBase64(base64)) throw this.#problem('place-xml-value', `the shared string "${key}" is not base64`);
    if (this.#sharedBytes.has(key)) throw this.#structure(`the shared string "${key}" is given twice`);
    this.#sharedBytes.set(key, base64);
  }

  #required(attributes: Attributes, name: string, element: string): string {
    const value = attributes[name];
    if (value === undefined || value === '') throw this.#structure(`<${element}> has no ${name}`);
    return value;
  }

  #notRoblox(): AppError {
    return this.#problem('place-xml-not-roblox', 'it does not begin as a Roblox file (version 4) does');
  }

  #dangling(target: string, line: number): AppError {
    return this.#problem('place-xml-dangling-reference', `a reference points to "${target}", which is not there`, line);
  }

  #sharedMissing(line: number): AppError {
    return this.#problem('place-xml-shared-string-missing', 'a property uses a shared string that is not there', line);
  }

  #structure(problem: string): AppError {
    return this.#problem('place-xml-structure', problem);
  }

  #problem(code: string, problem: string, line: number = this.#at().line): AppError {
    return new AppError({
      code,
      message: `The file cannot be read at line ${line}: ${problem}.`,
      hint: 'Open the file in Roblox Studio, save it again as .rbxlx or .rbxmx, and try once more.',
      details: { line },
    });
  }
}

/** False when the blob cannot be taken apart; it is kept as bytes then. */
function keepBlob(draft: Draft, keep: (draft: Draft, bytes: Uint8Array) => boolean, base64: string): boolean {
  const bytes = decodeBase64(base64);
  return bytes !== undefined && keep(draft, bytes);
}
