/** Everything is held against a whole XML parser: the scanner takes what it takes, says the same of it, and refuses the rest. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { tree } from '../file/tree.arbitrary.ts';
import { XmlScanner } from './scan.ts';
import { writeRobloxXml } from './write.ts';

/** Tags as they come, texts between them joined; undefined when it is not well-formed or has a document type. */
type Told = readonly string[] | undefined;

class Refused extends Error {}

function scanned(text: string): Told {
  const told: string[] = [];
  let words = '';
  const settle = () => {
    if (words !== '') told.push(`text ${JSON.stringify(words)}`);
    words = '';
  };
  const open = (element: string, attributes: Readonly<Record<string, string>>) => {
    settle();
    told.push(`open ${element} ${JSON.stringify(Object.entries(attributes))}`);
  };
  const close = (element: string) => {
    settle();
    told.push(`close ${element}`);
  };
  const say = (part: string) => {
    words += part;
  };
  const refuse = () => {
    throw new Refused();
  };
  const leaf = (element: string, attributes: Readonly<Record<string, string>>, part: string) => {
    open(element, attributes);
    say(part);
    close(element);
  };
  try {
    new XmlScanner(text, {
      open,
      close,
      text: say,
      leaf,
      whole: () => false,
      doctype: refuse,
      malformed: refuse,
    }).scan();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
  return told;
}

function parsed(text: string): Told {
  const told: string[] = [];
  let words = '';
  let depth = 0;
  let isRefused = false;
  const settle = () => {
    if (words !== '') told.push(`text ${JSON.stringify(words)}`);
    words = '';
  };
  const refuse = () => {
    isRefused = true;
  };
  const say = (part: string) => {
    if (depth > 0) words += part;
  };
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('opentag', ({ name, attributes }) => {
    settle();
    depth += 1;
    told.push(`open ${name} ${JSON.stringify(Object.entries(attributes))}`);
  });
  parser.on('closetag', ({ name }) => {
    settle();
    depth -= 1;
    told.push(`close ${name}`);
  });
  parser.write(text).close();
  return isRefused ? undefined : told;
}

const PIECES = [
  '<a>',
  '</a>',
  '<a/>',
  '<b x="1">',
  '<b x=\'1\' y = "2" >',
  '</b>',
  '</b >',
  '<a x="1" x="2">',
  '<a x="<">',
  '<a x=1>',
  '<a\tx="a\nb\tc">',
  '<a x="&lt;&#9;">',
  '<é>',
  '</é>',
  '<1>',
  '<a:b>',
  '</a:b>',
  '<a b',
  '>',
  '<',
  '&',
  '&amp;',
  '&#65;',
  '&#x41;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&nbsp;',
  '&amp',
  ']]>',
  '<![CDATA[x<&]]>',
  '<![CDATA[',
  '<!-- c -->',
  '<!-- a--b -->',
  '<!---->',
  '<?pi x?>',
  '<?xml version="1.0"?>',
  '<? x?>',
  '<!X>',
  'text',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\u0001',
  '\ufffe',
  '\u{1f600}',
  '\u00a0',
  '__proto__',
  '<a __proto__="1">',
  '<constructor>',
  '</constructor>',
  '"',
  "'",
  '=',
  '/',
];

describe('the scanner', () => {
  it('says what an XML parser says, or refuses what it refuses, of anything that looks like XML', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(''));
    const nested = pieces.map((inner) => `<a>${inner}</a>`);
    fc.assert(
      fc.property(fc.oneof(pieces, nested), (text) => {
        expect(scanned(text), JSON.stringify(text)).toEqual(parsed(text));
      }),
      { numRuns: process.env.TOOLBOXAI_SOAK === '1' ? 200_000 : 4_000 },
    );
  });

  it('and of any place, also a damaged one', () => {
    fc.assert(
      fc.property(tree('model'), fc.nat(), fc.nat(20), fc.constantFrom('', ...PIECES), (roots, at, cut, put) => {
        const whole = writeRobloxXml(roots, { kind: 'model' });
        expect(scanned(whole)).toEqual(parsed(whole));
        const start = at % whole.length;
        const damaged = (whole.slice(0, start) + put + whole.slice(start + cut)).toWellFormed();
        expect(scanned(damaged)).toEqual(parsed(damaged));
      }),
      { numRuns: process.env.TOOLBOXAI_SOAK === '1' ? 10_000 : 150 },
    );
  });

  it('knows names that were values before, and values that were names', () => {
    expect(scanned('<a x="1 2"><x a="x">x</x><a x="a"/></a>')).toEqual(
      parsed('<a x="1 2"><x a="x">x</x><a x="a"/></a>'),
    );
    expect(scanned('<a x="1 2"><1 2/></a>')).toBeUndefined();
    expect(scanned('<a x="b!"><b!/></a>')).toBeUndefined();
  });

  it('refuses halves of surrogate pairs anywhere, which the parser lets through in attributes', () => {
    for (const text of ['<a>\ud800</a>', '<a x="\udc00"/>', '<!-- \ud800 --><a/>'])
      expect(scanned(text)).toBeUndefined();
  });

  it('counts lines and columns', () => {
    const at: unknown[] = [];
    const note = () => at.push(scanner.position);
    const refuse = () => {
      throw new Refused();
    };
    const scanner = new XmlScanner('<a>\n\n <b>x</b>\n</a>', {
      open: note,
      close: note,
      text: () => undefined,
      leaf: note,
      whole: () => false,
      doctype: refuse,
      malformed: refuse,
    });
    scanner.scan();
    expect(at).toEqual([
      { line: 1, column: 3 },
      { line: 3, column: 9 },
      { line: 4, column: 4 },
    ]);
  });
});
