/** Writes one instance after the other: start tag, properties, checks. What belongs to it lies in the reflection. */

import { AppError } from '../../errors.ts';
import type { Instance, PropertyValue } from '../instance/index.ts';
import { walk } from '../instance/index.ts';
import { findFileProperty, isService, isStorable, isStored, propertyNameOf } from '../reflection/index.ts';
import { encodeAttributes } from './attributes.ts';
import { encodeBase64, encodeText } from './bytes.ts';
import { ELEMENT_OF_TYPE } from './elements.ts';
import { isXmlFragment } from './fragment.ts';
import { Referents } from './referents.ts';
import { escapeAttribute, escapeText, findForbidden, stripForbidden } from './text.ts';
import { type ValueContext, writeValue } from './write-value.ts';

export interface WriteOptions {
  /** A place's roots are services (Workspace, Lighting ...); a model's are whatever is to be inserted. */
  readonly kind: 'place' | 'model';
  /** Also writes classes and properties that the reflection does not know, as a file read from a newer Studio has them. */
  readonly allowUnknown?: boolean;
  /** `Meta` entries; default for a model what Studio writes, for a place none. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** What becomes of characters that XML cannot hold (most control characters). Default `refuse`. */
  readonly forbiddenCharacters?: 'refuse' | 'strip';
}

/** Start and end of a property's element, and the type it must have; made once for each class and property. */
interface Slot {
  readonly type: PropertyValue['type'] | undefined;
  readonly enum: string | undefined;
  readonly fileName: string;
  readonly start: string;
  readonly end: string;
}

export class TreeWriter implements ValueContext {
  readonly #roots: readonly Instance[];
  readonly #options: WriteOptions;
  readonly #referents: Referents;
  readonly #slots = new Map<string, Map<string, Slot>>();
  readonly #shared = new Map<string, string>();
  #instance: Instance | undefined;
  #property = '';

  constructor(roots: readonly Instance[], options: WriteOptions) {
    this.#roots = roots;
    this.#options = options;
    this.#referents = new Referents(roots);
  }

  metadata(): string {
    const entries = this.#options.metadata ?? (this.#options.kind === 'model' ? { ExplicitAutoJoints: 'true' } : {});
    return Object.entries(entries)
      .map(
        ([name, text]) => `<Meta name="${escapeAttribute(this.clean(name))}">${escapeText(this.clean(text))}</Meta>\n`,
      )
      .join('');
  }

  checkRoot(root: Instance): void {
    this.#instance = root;
    if (this.#options.kind === 'model' || isService(root.className) || this.#options.allowUnknown) return;
    throw this.#problem(
      'place-root-not-service',
      `is a ${root.className} and cannot stand at the top of a place`,
      'Put it into Workspace or another service.',
    );
  }

  open(instance: Instance): string {
    this.#instance = instance;
    const slots = this.#slotsOf(instance.className);
    let xml = `<Item class="${escapeAttribute(instance.className)}" referent="${escapeAttribute(this.#referents.next(instance))}">\n<Properties>\n`;
    this.#property = 'Name';
    xml += `<string name="Name">${escapeText(this.clean(instance.name))}</string>\n`;
    xml += this.#blobs(instance);
    for (const name of sortedKeys(instance.properties)) {
      const value = instance.properties[name];
      if (value !== undefined) xml += this.#writeProperty(slots, name, value);
    }
    return `${xml}</Properties>\n`;
  }

  /** Bytes that properties share, at the end of the file; the key need only be unique within it. */
  sharedStrings(): string {
    if (this.#shared.size === 0) return '';
    const entries = [...this.#shared].map(([bytes, key]) => `<SharedString md5="${key}">${bytes}</SharedString>\n`);
    return `<SharedStrings>\n${entries.join('')}</SharedStrings>\n`;
  }

  fail = (problem: string): never => {
    throw this.#problem('place-value-invalid', problem, 'Correct the value; nothing was written.');
  };

  clean = (text: string): string => {
    const at = findForbidden(text);
    if (at === undefined) return text;
    if (this.#options.forbiddenCharacters === 'strip') return stripForbidden(text);
    const code = text.charCodeAt(at).toString(16).padStart(4, '0');
    throw this.#problem(
      'place-text-forbidden',
      `holds a character (U+${code}) that a place file cannot hold`,
      'Remove the character, or write with forbidden characters stripped.',
    );
  };

  referentOf = (ref: string): string => {
    if (this.#referents.has(ref)) return escapeText(ref);
    throw this.#problem(
      'place-ref-dangling',
      `refers to "${ref}", which is not in the tree`,
      'Give the instance that is meant this Ref, or refer to nothing.',
    );
  };

  shareBytes = (base64: string): string => {
    const known = this.#shared.get(base64);
    if (known !== undefined) return known;
    const key = new Uint8Array(16);
    new DataView(key.buffer).setUint32(12, this.#shared.size + 1);
    const encoded = encodeBase64(key);
    this.#shared.set(base64, encoded);
    return encoded;
  };

  /** Attributes and tags, each one blob. */
  #blobs({ attributes, tags, properties }: Instance): string {
    let xml = '';
    const values = Object.entries(attributes);
    if (values.length > 0) {
      for (const [name, value] of values) {
        this.#property = `attribute ${name}`;
        // Text in the blob is not XML and may hold anything; numbers and enum items are checked as properties are.
        if (value.type !== 'string') writeValue(value, this);
      }
      this.#property = 'Attributes';
      if (Object.hasOwn(properties, 'AttributesSerialize')) this.fail('are given twice');
      xml += `<BinaryString name="AttributesSerialize">${encodeBase64(encodeAttributes(attributes))}</BinaryString>\n`;
    }
    if (tags.length > 0) {
      this.#property = 'Tags';
      if (Object.hasOwn(properties, 'Tags')) this.fail('are given twice');
      if (tags.some((tag) => tag === '' || tag.includes('\0'))) {
        throw this.#problem(
          'place-tag-invalid',
          'hold an empty one or one with a NUL character',
          'Give every tag a name.',
        );
      }
      xml += `<BinaryString name="Tags">${encodeBase64(encodeText(tags.join('\0')))}</BinaryString>\n`;
    }
    return xml;
  }

  #writeProperty(slots: Map<string, Slot>, name: string, value: PropertyValue): string {
    this.#property = name;
    const slot = slots.get(name) ?? this.#makeSlot(slots, name, value);
    if (value.type === 'Unknown') return this.#writeUnknown(slot, value.element, value.xml);
    if (slot.type === undefined) {
      const element = ELEMENT_OF_TYPE[value.type];
      return `<${element} name="${slot.fileName}">${writeValue(value, this)}</${element}>\n`;
    }
    if (value.type !== slot.type && !(value.type === 'Token' && slot.type === 'Enum')) {
      throw this.#problem(
        'place-property-type',
        `is a ${slot.type} in files and was given a ${value.type}`,
        'Build instances with instance(), which converts values.',
      );
    }
    if (value.type === 'Enum' && value.enum !== slot.enum) this.fail(`is an Enum.${slot.enum}, not Enum.${value.enum}`);
    return slot.start + writeValue(value, this) + slot.end;
  }

  #writeUnknown(slot: Slot, element: string, xml: string): string {
    if (!/^[A-Za-z_][\w.-]*$/.test(element) || !isXmlFragment(xml))
      this.fail('was kept as XML that is not well-formed');
    return `<${element} name="${slot.fileName}">${xml}</${element}>\n`;
  }

  #makeSlot(slots: Map<string, Slot>, name: string, value: PropertyValue): Slot {
    const { className } = this.#instance ?? {};
    const answer = className === undefined ? undefined : findFileProperty(className, name);
    if (isStored(answer)) {
      const fileName = escapeAttribute(answer.fileName);
      const element = elementOf(answer.type);
      const start = `<${element} name="${fileName}">`;
      const slot = { type: answer.type, enum: answer.enum, fileName, start, end: `</${element}>\n` };
      slots.set(name, slot);
      return slot;
    }
    const keptAsRead = value.type === 'Unknown' || value.type === 'Token' || KEPT_BLOBS.has(name);
    if (!this.#options.allowUnknown && !keptAsRead) {
      const instead = answer?.instead;
      throw answer === undefined
        ? this.#problem('place-property-unknown', `is no property of ${className}`, 'Check the spelling.')
        : this.#problem(
            'place-property-not-stored',
            `of ${className} is not kept in files`,
            instead === undefined ? 'Set it from a script instead.' : `Set ${instead} instead.`,
          );
    }
    if (name === 'Name') this.fail('has a field of its own in the tree');
    if (className !== undefined && propertyNameOf(className, name) !== name) {
      this.fail(`is the name in files; the tree calls it ${propertyNameOf(className, name)}`);
    }
    return { type: undefined, enum: undefined, fileName: escapeAttribute(this.clean(name)), start: '', end: '' };
  }

  #slotsOf(className: string): Map<string, Slot> {
    const known = this.#slots.get(className);
    if (known !== undefined) return known;
    if (!isStorable(className) && !this.#options.allowUnknown) {
      throw this.#problem(
        'place-class-unknown',
        `has the class "${className}", which a file cannot hold`,
        'Use a class that Roblox can create.',
      );
    }
    this.clean(className);
    const slots = new Map<string, Slot>();
    this.#slots.set(className, slots);
    return slots;
  }

  #problem(code: string, problem: string, hint: string): AppError {
    const path = pathOf(this.#roots, this.#instance);
    const property = this.#property;
    const subject = property === '' ? path : `${path}, ${property},`;
    return new AppError({ code, message: `${subject} ${problem}.`, hint, details: { path, property } });
  }
}

/**
 * Roblox writes a BrickColor as an int and tells it by the property. Only where nothing is known of the property does the
 * element have to say it.
 */
function elementOf(type: PropertyValue['type']): string {
  if (type === 'Unknown') return 'Unknown';
  return type === 'BrickColor' ? 'int' : ELEMENT_OF_TYPE[type];
}

/** Blobs that reading could not take apart and kept. */
const KEPT_BLOBS: ReadonlySet<string> = new Set(['AttributesSerialize', 'Tags']);

/** Only when they are not in order already is a list made and sorted. */
function sortedKeys(properties: Instance['properties']): readonly string[] {
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
