/** How the properties of one class are read: looked up in the reflection once, however many instances the file has. */

import { type ReadProperty, readPropertyOf } from '../file/index.ts';
import { TYPE_OF_ELEMENT } from './elements.ts';
import { type PlainReader, plainReaderOf } from './plain-value.ts';
import type { XmlTag } from './scan.ts';

/** What a start tag announces. */
export interface PlainProperty {
  readonly fileName: string;
  readonly read: ReadProperty;
  /** Undefined for what is always read the long way. */
  readonly reader: PlainReader | undefined;
}

export class ClassReading {
  readonly #className: string;
  /** By their names in files. */
  readonly #properties = new Map<string, ReadProperty>();
  readonly #plain = new Map<XmlTag, PlainProperty>();

  constructor(className: string) {
    this.#className = className;
  }

  propertyOf(fileName: string): ReadProperty {
    let read = this.#properties.get(fileName);
    if (read === undefined) {
      read = readPropertyOf(this.#className, fileName);
      this.#properties.set(fileName, read);
    }
    return read;
  }

  /** How a property with this start tag is read while its value is plain. */
  plainOf(tag: XmlTag): PlainProperty {
    const known = this.#plain.get(tag);
    if (known !== undefined) return known;
    const fileName = tag.attributes.name ?? '';
    const read = this.propertyOf(fileName);
    const written = TYPE_OF_ELEMENT.get(tag.element);
    const type = read.expected?.type ?? written;
    const isReadable = fileName !== '' && written !== undefined && type !== undefined;
    const property = { fileName, read, reader: isReadable ? plainReaderOf(type, read.expected?.enum) : undefined };
    this.#plain.set(tag, property);
    return property;
  }
}
