/**
 * Takes XML 1.0 apart, as Roblox files use it: elements with attributes, text, CDATA, comments, processing instructions, the five
 * entities of XML and character references. It is strict: what is not well-formed ends it. Document types are reported and never
 * read, so no entity can be declared.
 *
 * A place of 100,000 instances has a million tags, so it looks for the next sign that matters instead of reading sign by sign.
 */

import { characterOf, FORBIDDEN, withLineFeeds } from './characters.ts';
import { Cursor } from './cursor.ts';

export interface XmlHandler {
  readonly open: (element: string, attributes: Readonly<Record<string, string>>) => void;
  /** May come in several parts. */
  readonly text: (part: string) => void;
  readonly close: (element: string) => void;
  /** An element with nothing but text in it, as most are: all three at once. */
  readonly leaf: (element: string, attributes: Readonly<Record<string, string>>, text: string) => void;
  /**
   * The cursor stands behind the start tag of an element. True when it was read through its end; otherwise nothing must have
   * come of it, and the element comes the usual way.
   */
  readonly whole: (tag: XmlTag, cursor: Cursor) => boolean;
  /** There is a document type; must throw. */
  readonly doctype: () => never;
  /** It is not well-formed; must throw. */
  readonly malformed: (reason: string) => never;
}

/** A start tag, made once for all places where it stands the same. */
export interface XmlTag {
  /** As it stands in the file. */
  readonly raw: string;
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `</element>` */
  readonly end: string;
  readonly isEmpty: boolean;
  /** Whether it is remembered. Those that hardly come twice are not. */
  readonly isKnown: boolean;
  /** The known tag that followed it last, and will most likely follow it again. */
  next: XmlTag | undefined;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const AMPERSAND = 0x26;

const NAME =
  /^[:A-Z_a-z\u{c0}-\u{d6}\u{d8}-\u{f6}\u{f8}-\u{2ff}\u{370}-\u{37d}\u{37f}-\u{1fff}\u{200c}-\u{200d}\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{effff}][-.0-9:A-Z_a-z\u{b7}\u{c0}-\u{d6}\u{d8}-\u{f6}\u{f8}-\u{37d}\u{37f}-\u{1fff}\u{200c}-\u{200d}\u{203f}-\u{2040}\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{effff}]*$/u;
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;
const SPACES = /[\t\r\n]/g;
/** Words that are remembered; a file may make up any number of them. */
const MOST_WORDS = 4_096;
const LONGEST_TAG = 200;

export class XmlScanner {
  readonly #text: string;
  readonly #cursor: Cursor;
  readonly #handler: XmlHandler;
  /** Elements that are open, outermost first. */
  readonly #open: XmlTag[] = [];
  readonly #tags = new Map<string, XmlTag>();
  #lastTag: XmlTag | undefined;
  /** Words that were met, by a number made of their signs: a file has few names, and each a hundred thousand times. */
  readonly #words = new Map<number, string>();
  /** Those that may be the name of an element or attribute. */
  readonly #checked = new Set<string>();
  #rootSeen = false;
  /** Where the next of each stands, from the last place where it was looked for. */
  #nextReference = -1;
  #nextReturn = -1;
  #nextSectionEnd = -1;
  /** Up to where lines are counted, and how many. */
  #counted = { at: 0, line: 1, start: 0 };

  constructor(text: string, handler: XmlHandler) {
    this.#text = text;
    this.#cursor = new Cursor(text);
    this.#handler = handler;
  }

  /** Where the scanner stands; lines and columns as editors count them. */
  get position(): { readonly line: number; readonly column: number } {
    let { at, line, start } = this.#counted;
    for (;;) {
      const next = this.#text.indexOf('\n', at);
      if (next < 0 || next >= this.#cursor.at) break;
      at = next + 1;
      start = at;
      line += 1;
    }
    this.#counted = { at, line, start };
    return { line, column: this.#cursor.at - start };
  }

  scan(): void {
    const text = this.#text;
    if (!text.isWellFormed()) this.#malformed('half a surrogate pair');
    const forbidden = text.search(FORBIDDEN);
    if (forbidden >= 0) {
      this.#cursor.at = forbidden;
      this.#malformed('a character that XML cannot hold');
    }
    if (text.charCodeAt(0) === 0xfeff) this.#cursor.at = 1;
    this.#skipDeclaration();
    while (this.#cursor.at < text.length) {
      if (text.charCodeAt(this.#cursor.at) !== LT) this.#readText();
      else this.#readMarkup(text.charCodeAt(this.#cursor.at + 1));
    }
    if (this.#open.length > 0) this.#malformed('an element is not closed');
    if (!this.#rootSeen) this.#malformed('there is no element');
  }

  #malformed(reason: string): never {
    return this.#handler.malformed(reason);
  }

  #skipDeclaration(): void {
    if (!/^<\?xml[ \t\r\n]/.test(this.#text.slice(this.#cursor.at, this.#cursor.at + 6))) return;
    const found = DECLARATION.exec(this.#text.slice(this.#cursor.at, this.#cursor.at + 1_000));
    if (found === null) this.#malformed('the XML declaration is damaged');
    this.#cursor.at += found[0].length;
  }

  #readMarkup(next: number): void {
    if (next === SLASH) this.#readClose();
    else if (next === QUESTION) this.#skipInstruction();
    else if (next === EXCLAMATION) this.#readDeclared();
    else this.#readOpen();
  }

  #readText(): void {
    const start = this.#cursor.at;
    let end = this.#text.indexOf('<', start);
    if (end < 0) end = this.#text.length;
    this.#cursor.at = end;
    const raw = this.#text.slice(start, end);
    if (this.#open.length === 0) {
      if (/[^ \t\r\n]/.test(raw)) this.#malformed('text stands outside the element');
      return;
    }
    if (this.#sectionEndsBefore(start, end)) this.#malformed('"]]>" stands in text');
    this.#handler.text(this.#isPlain(start, end) ? raw : this.#resolved(raw));
  }

  /** Whether neither a reference nor a carriage return stands between the two places. */
  #isPlain(start: number, end: number): boolean {
    if (this.#nextReference < start) this.#nextReference = this.#next('&', start);
    if (this.#nextReturn < start) this.#nextReturn = this.#next('\r', start);
    return this.#nextReference >= end && this.#nextReturn >= end;
  }

  /** Beyond the end when there is none. */
  #next(what: string, from: number): number {
    const found = this.#text.indexOf(what, from);
    return found < 0 ? this.#text.length : found;
  }

  #readClose(): void {
    const tag = this.#open.pop();
    if (tag === undefined) this.#malformed('an element is closed that is not open');
    if (!this.#cursor.takes(tag.end)) {
      this.#cursor.at += 2;
      if (!this.#cursor.takes(tag.element) || this.#cursor.skipSpace() !== GT) {
        this.#malformed('an element is closed that is not open');
      }
      this.#cursor.at += 1;
    }
    this.#handler.close(tag.element);
  }

  /** `<?…?>` */
  #skipInstruction(): void {
    const end = this.#find('?>', this.#cursor.at + 2);
    const target = /^[^ \t\r\n?]*/.exec(this.#text.slice(this.#cursor.at + 2, end))?.[0] ?? '';
    if (!NAME.test(target) || target.toLowerCase() === 'xml') this.#malformed('an instruction has no name');
    this.#cursor.at = end + 2;
  }

  /** `<!…>` */
  #readDeclared(): void {
    const { length } = '<!--';
    if (this.#text.startsWith('<!--', this.#cursor.at)) {
      const end = this.#find('--', this.#cursor.at + length);
      if (this.#text.charCodeAt(end + 2) !== GT) this.#malformed('"--" stands in a comment');
      this.#cursor.at = end + 3;
    } else if (this.#text.startsWith('<![CDATA[', this.#cursor.at)) {
      if (this.#open.length === 0) this.#malformed('text stands outside the element');
      const start = this.#cursor.at + '<![CDATA['.length;
      const end = this.#find(']]>', start);
      this.#cursor.at = end + 3;
      this.#handler.text(withLineFeeds(this.#text.slice(start, end)));
    } else if (this.#text.startsWith('<!DOCTYPE', this.#cursor.at)) this.#handler.doctype();
    else this.#malformed('markup of an unknown kind');
  }

  #readOpen(): void {
    if (this.#open.length === 0) {
      if (this.#rootSeen) this.#malformed('there is a second element');
      this.#rootSeen = true;
    }
    const tag = this.#readTag();
    const handler = this.#handler;
    if (tag.isEmpty) {
      handler.open(tag.element, tag.attributes);
      handler.close(tag.element);
      return;
    }
    const start = this.#cursor.at;
    if (handler.whole(tag, this.#cursor)) return;
    this.#cursor.at = start;
    if (this.#readLeaf(tag)) return;
    handler.open(tag.element, tag.attributes);
    this.#open.push(tag);
  }

  #readTag(): XmlTag {
    const likely = this.#lastTag?.next;
    if (likely !== undefined && this.#cursor.takes(likely.raw)) {
      this.#lastTag = likely;
      return likely;
    }
    const start = this.#cursor.at;
    const end = this.#text.indexOf('>', start) + 1;
    // No two items have the same tag: each has its own referent.
    const mayBeKnown = end - start <= LONGEST_TAG && !this.#text.startsWith('<Item ', start);
    let tag = mayBeKnown ? this.#tags.get(this.#text.slice(start, end)) : undefined;
    if (tag === undefined) tag = this.#readNewTag(start);
    else this.#cursor.at = end;
    if (tag.isKnown) {
      if (this.#lastTag !== undefined) this.#lastTag.next = tag;
      this.#lastTag = tag;
    }
    return tag;
  }

  #readNewTag(start: number): XmlTag {
    const text = this.#text;
    const cursor = this.#cursor;
    cursor.at += 1;
    const element = this.#readName();
    const attributes: Record<string, string> = {};
    let count = 0;
    while (text.charCodeAt(cursor.at) !== GT) {
      const before = cursor.at;
      const code = cursor.skipSpace();
      if (code === GT || code === SLASH) break;
      if (cursor.at === before) this.#malformed('attributes are not apart');
      this.#readAttribute(attributes);
      count += 1;
    }
    const isEmpty = text.charCodeAt(cursor.at) === SLASH;
    if (isEmpty && text.charCodeAt(cursor.at + 1) !== GT) this.#malformed('a tag is not closed');
    cursor.at += isEmpty ? 2 : 1;
    // The tags of items have a referent beside their class, each another.
    const isKnown = count < 2 && cursor.at - start <= LONGEST_TAG && this.#tags.size < MOST_WORDS;
    const raw = isKnown ? text.slice(start, cursor.at) : '';
    const tag = { raw, element, attributes, end: `</${element}>`, isEmpty, isKnown, next: undefined };
    if (isKnown) this.#tags.set(raw, tag);
    return tag;
  }

  /** Whether the element that was just opened holds plain text alone and is closed behind it. */
  #readLeaf({ element, attributes, end: endTag }: XmlTag): boolean {
    const text = this.#text;
    const start = this.#cursor.at;
    const end = text.indexOf('<', start);
    if (end < 0 || !text.startsWith(endTag, end)) return false;
    if (!this.#isPlain(start, end) || this.#sectionEndsBefore(start, end)) return false;
    this.#cursor.at = end + endTag.length;
    this.#handler.leaf(element, attributes, text.slice(start, end));
    return true;
  }

  #sectionEndsBefore(start: number, end: number): boolean {
    if (this.#nextSectionEnd < start) this.#nextSectionEnd = this.#next(']]>', start);
    return this.#nextSectionEnd < end;
  }

  #readAttribute(attributes: Record<string, string>): void {
    const name = this.#readName();
    if (this.#cursor.skipSpace() !== EQUALS) this.#malformed('an attribute has no value');
    this.#cursor.at += 1;
    const quote = this.#cursor.skipSpace();
    if (quote !== QUOTE && quote !== APOSTROPHE) this.#malformed('a value of an attribute is not in quotes');
    const text = this.#text;
    const start = this.#cursor.at + 1;
    let at = start;
    let sum = 0;
    let isPlain = true;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      sum = (Math.imul(sum, 31) + code) | 0;
      if (code === LT) this.#malformed('"<" stands in an attribute');
      if (code < 0x20 || code === AMPERSAND) isPlain = false;
      if (Number.isNaN(code)) this.#malformed('an attribute has no end');
    }
    this.#cursor.at = at + 1;
    const value = isPlain
      ? (this.#known(sum, start, at) ?? this.#remember(sum, text.slice(start, at)))
      : this.#resolved(text.slice(start, at).replaceAll('\r\n', ' ').replaceAll(SPACES, ' '));
    if (Object.hasOwn(attributes, name)) this.#malformed('an attribute is given twice');
    if (name !== '__proto__') attributes[name] = value;
    else Object.defineProperty(attributes, name, { value, enumerable: true, configurable: true, writable: true });
  }

  /** The name that begins here, up to white space or a sign that ends names. */
  #readName(): string {
    const text = this.#text;
    const start = this.#cursor.at;
    let at = start;
    let sum = 0;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (endsName(code)) break;
      sum = (Math.imul(sum, 31) + code) | 0;
    }
    this.#cursor.at = at;
    const known = this.#known(sum, start, at);
    if (known !== undefined && known !== '' && this.#checked.has(known)) return known;
    const name = text.slice(start, at);
    if (!NAME.test(name)) this.#malformed('a name is none');
    if (this.#checked.size < MOST_WORDS) this.#checked.add(name);
    return this.#remember(sum, name);
  }

  /** The word between the two places, when it was met before: no new text is made of it. */
  #known(sum: number, start: number, end: number): string | undefined {
    const known = this.#words.get(sum);
    return known !== undefined && known.length === end - start && this.#text.startsWith(known, start)
      ? known
      : undefined;
  }

  #remember(sum: number, word: string): string {
    if (this.#words.size < MOST_WORDS) this.#words.set(sum, word);
    return word;
  }

  #find(what: string, from: number): number {
    const found = this.#text.indexOf(what, from);
    if (found >= 0) return found;
    this.#cursor.at = this.#text.length;
    return this.#malformed(`"${what}" is missing`);
  }

  /** With line ends as one sign and references replaced by what they stand for. */
  #resolved(raw: string): string {
    const text = withLineFeeds(raw);
    if (!text.includes('&')) return text;
    return text.replaceAll(/&([^&;]*);?/g, (whole, name: string) => {
      const meant = whole.endsWith(';') ? characterOf(name) : undefined;
      return meant ?? this.#malformed('a reference to nothing');
    });
  }
}

/** White space, the end of the text, and the signs that end a name. */
function endsName(code: number): boolean {
  if (code > GT) return false;
  return (
    code === GT ||
    code === SLASH ||
    code === EQUALS ||
    code === LT ||
    code === QUOTE ||
    code === APOSTROPHE ||
    code === 0x20 ||
    code === 0x0a ||
    code === 0x09 ||
    code === 0x0d ||
    code === AMPERSAND ||
    Number.isNaN(code)
  );
}
