/** Writes one instance after the other: start tag, properties, checks. What belongs to it lies in the reflection. */

import {
  ATTRIBUTES_BLOB,
  encodeAttributes,
  encodeBase64,
  encodeText,
  metadataOf,
  type PropertyRule,
  sortedKeys,
  TAGS_BLOB,
  TreeRules,
  type WriteOptions,
} from '../file/index.ts';
import type { Instance, PropertyValue } from '../instance/index.ts';
import { ELEMENT_OF_TYPE } from './elements.ts';
import { isXmlFragment } from './fragment.ts';
import { Referents } from './referents.ts';
import { escapeAttribute, escapeText, findForbidden, stripForbidden } from './text.ts';
import { type ValueContext, writeValue } from './write-value.ts';

/** Start and end of a property's element; made once for each class and property. */
interface Slot {
  readonly rule: PropertyRule;
  readonly start: string;
  readonly end: string;
}

export class TreeWriter implements ValueContext {
  readonly #options: WriteOptions;
  readonly #rules: TreeRules;
  readonly #referents: Referents;
  readonly #slots = new Map<string, Map<string, Slot>>();
  readonly #shared = new Map<string, string>();

  constructor(roots: readonly Instance[], options: WriteOptions) {
    this.#options = options;
    this.#rules = new TreeRules(roots, options);
    this.#referents = new Referents(roots);
  }

  metadata(): string {
    return metadataOf(this.#options)
      .map(
        ([name, text]) => `<Meta name="${escapeAttribute(this.clean(name))}">${escapeText(this.clean(text))}</Meta>\n`,
      )
      .join('');
  }

  checkRoot(root: Instance): void {
    this.#rules.checkRoot(root);
  }

  open(instance: Instance): string {
    this.#rules.at(instance);
    const slots = this.#slotsOf(instance.className);
    let xml = `<Item class="${escapeAttribute(instance.className)}" referent="${escapeAttribute(this.#referents.next(instance))}">\n<Properties>\n`;
    this.#rules.at(instance, 'Name');
    xml += `<string name="Name">${escapeText(this.clean(instance.name))}</string>\n`;
    xml += this.#blobs(instance);
    for (const name of sortedKeys(instance.properties)) {
      const value = instance.properties[name];
      if (value === undefined) continue;
      this.#rules.at(instance, name);
      xml += this.#writeProperty(slots, instance.className, name, value);
    }
    return `${xml}</Properties>\n`;
  }

  /** Bytes that properties share, at the end of the file; the key need only be unique within it. */
  sharedStrings(): string {
    if (this.#shared.size === 0) return '';
    const entries = [...this.#shared].map(([bytes, key]) => `<SharedString md5="${key}">${bytes}</SharedString>\n`);
    return `<SharedStrings>\n${entries.join('')}</SharedStrings>\n`;
  }

  get refuse() {
    return this.#rules.refuse;
  }

  clean = (text: string): string => {
    const at = findForbidden(text);
    if (at === undefined) return text;
    if (this.#options.forbiddenCharacters === 'strip') return stripForbidden(text);
    const code = text.charCodeAt(at).toString(16).padStart(4, '0');
    throw this.#rules.problem(
      'place-text-forbidden',
      `holds a character (U+${code}) that a place file cannot hold`,
      'Remove the character, or write with forbidden characters stripped.',
    );
  };

  referentOf = (ref: string): string => {
    if (this.#referents.has(ref)) return escapeText(ref);
    throw this.#rules.dangling(ref);
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
  #blobs(instance: Instance): string {
    const { attributes, tags } = instance;
    let xml = '';
    if (Object.keys(attributes).length > 0) {
      this.#rules.at(instance, 'Attributes');
      this.#rules.checkAttributes(instance);
      const bytes = encodeAttributes(attributes, (name, problem) => {
        this.#rules.at(instance, `attribute ${name}`);
        return this.#rules.refuse(problem);
      });
      xml += `<BinaryString name="${ATTRIBUTES_BLOB}">${encodeBase64(bytes)}</BinaryString>\n`;
    }
    if (tags.length > 0) {
      this.#rules.at(instance, 'Tags');
      this.#rules.checkTags(instance);
      xml += `<BinaryString name="${TAGS_BLOB}">${encodeBase64(encodeText(tags.join('\0')))}</BinaryString>\n`;
    }
    return xml;
  }

  #writeProperty(slots: Map<string, Slot>, className: string, name: string, value: PropertyValue): string {
    const slot = slots.get(name) ?? this.#makeSlot(slots, className, name, value);
    const { rule } = slot;
    if (value.type === 'Unknown') return this.#writeUnknown(rule, value.element, value.xml);
    if (value.type === 'UnknownColumn') {
      return this.refuse('was kept as bytes of the binary format, which XML cannot hold');
    }
    if (this.#rules.fits(rule, value)) return slot.start + writeValue(value, this) + slot.end;
    const element = ELEMENT_OF_TYPE[value.type];
    return `<${element} name="${escapeAttribute(this.clean(rule.fileName))}">${writeValue(value, this)}</${element}>\n`;
  }

  #writeUnknown({ fileName }: PropertyRule, element: string, xml: string): string {
    if (!/^[A-Za-z_][\w.-]*$/.test(element) || !isXmlFragment(xml)) {
      this.refuse('was kept as XML that is not well-formed');
    }
    return `<${element} name="${escapeAttribute(this.clean(fileName))}">${xml}</${element}>\n`;
  }

  #makeSlot(slots: Map<string, Slot>, className: string, name: string, value: PropertyValue): Slot {
    const rule = this.#rules.ruleOf(className, name, value);
    // Where nothing is known of the property, its rule is asked for each value anew: a value may be there by exception.
    if (rule.type === undefined) return { rule, start: '', end: '' };
    const element = elementOf(rule.type);
    const start = `<${element} name="${escapeAttribute(rule.fileName)}">`;
    const slot = { rule, start, end: `</${element}>\n` };
    slots.set(name, slot);
    return slot;
  }

  #slotsOf(className: string): Map<string, Slot> {
    const known = this.#slots.get(className);
    if (known !== undefined) return known;
    this.#rules.checkClass(className);
    this.clean(className);
    const slots = new Map<string, Slot>();
    this.#slots.set(className, slots);
    return slots;
  }
}

/**
 * Roblox writes a BrickColor as an int and tells it by the property. Only where nothing is known of the property does the
 * element have to say it.
 */
function elementOf(type: PropertyValue['type']): string {
  if (type === 'Unknown' || type === 'UnknownColumn') return type;
  return type === 'BrickColor' ? 'int' : ELEMENT_OF_TYPE[type];
}
