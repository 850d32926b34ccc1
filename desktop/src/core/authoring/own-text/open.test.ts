import { mkdtemp, open as openFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAppError } from '@toolboxai/shared/errors';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from './fixtures/make-pdf.ts';
import { type NotesInput, openNotes } from './open.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notes-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, content: string | Uint8Array): Promise<{ path: string }> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return { path };
};

/** The code and words with which `input` is refused. */
async function refusal(input: NotesInput): Promise<{ code: string; message: string; hint: string | undefined }> {
  try {
    await openNotes(input);
  } catch (error) {
    if (!isAppError(error)) throw error;
    expect(error.message).not.toContain(folder);
    return { code: error.code, message: error.message, hint: error.hint };
  }
  throw new Error('the notes were opened');
}

const sentencesIn = async (input: NotesInput) => (await openNotes(input)).sentences.map((sentence) => sentence.text);

const WATER = 'Water evaporates – it rises. Café “naïve” clouds form.';
const WATER_SENTENCES = ['Water evaporates – it rises.', 'Café “naïve” clouds form.'];

describe('text files', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(WATER)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${WATER}`)],
    ['UTF-16 little endian with a mark', Buffer.from(`\ufeff${WATER}`, 'utf16le')],
    ['UTF-16 little endian without a mark', Buffer.from(WATER, 'utf16le')],
    ['UTF-16 big endian with a mark', Buffer.from(`\ufeff${WATER}`, 'utf16le').swap16()],
    ['UTF-16 big endian without a mark', Buffer.from(WATER, 'utf16le').swap16()],
    [
      'the Windows code page',
      Buffer.from([...WATER].map((c) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[c] ?? c.charCodeAt(0))),
    ],
  ])('are read in %s', async (name, bytes) => {
    expect(await sentencesIn(await file(`${name}.txt`, bytes))).toEqual(WATER_SENTENCES);
  });

  it('keep headings, lists and paragraphs apart, whatever the line ends', async () => {
    const text =
      '\ufeffTHE WATER CYCLE\r\n\r\nEvaporation\r\nThe sun heats water in rivers and lakes and turns it\r\ninto vapor. It rises.\r\n\r\n• Rain\u00a0falls.\r\n\uf0b7 Snow\tfalls.\r\n2) Hail falls\r\n\r\n-----\r\nPrecipitation\r\n=============\r\nDrops fall.\r\n';
    const notes = await openNotes(await file('water.txt', text));
    expect(notes.title).toBe('THE WATER CYCLE');
    expect(notes.sections.map(({ heading, paragraphs }) => [heading, ...paragraphs])).toEqual([
      ['THE WATER CYCLE'],
      [
        'Evaporation',
        'The sun heats water in rivers and lakes and turns it into vapor. It rises.',
        'Rain falls.',
        'Snow falls.',
        'Hail falls',
      ],
      ['Precipitation', 'Drops fall.'],
    ]);
    expect(notes.sentences.filter((sentence) => sentence.listed).map((sentence) => sentence.id)).toEqual([
      's-3',
      's-4',
      's-5',
    ]);
    expect(notes.source).toEqual({ kind: 'txt', fileName: 'water.txt' });
  });
});

describe('Markdown files', () => {
  it('are reduced to their words', async () => {
    const text =
      '---\ntitle: x\n---\n# Plants\n\n**Photosynthesis** is how plants [make food](https://example.org "t").\n\n## Parts\n\n1. The *root* drinks &amp; holds.\n2. The `stem` carries.\n   - It is green.\n\n> Leaves are flat.\n\n| Term | Meaning |\n|---|---|\n| leaf | the food maker |\n\n![a picture](x.png)\n<b>Bold</b> end.\n';
    const notes = await openNotes(await file('plants.md', text));
    expect(notes.title).toBe('Plants');
    expect(notes.sentences.map((sentence) => sentence.text)).toEqual([
      'Photosynthesis is how plants make food.',
      'The root drinks & holds.',
      'The stem carries.',
      'It is green.',
      'Leaves are flat.',
      'leaf: the food maker',
      'Bold end.',
    ]);
  });
});

const docx = (children: (Paragraph | Table)[]) => Packer.toBuffer(new Document({ sections: [{ children }] }));

describe('Word documents', () => {
  it('are read with headings, lists and tables', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const bytes = await docx([
      new Paragraph({ text: 'The Nile', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        children: [
          new TextRun('The Nile is a '),
          new TextRun({ text: 'river', bold: true }),
          new TextRun(' in Africa & it is long.'),
        ],
      }),
      new Paragraph({ text: 'It floods each year.', bullet: { level: 0 } }),
      new Table({ rows: [new TableRow({ children: [cell('delta'), cell('land at the mouth of a river')] })] }),
    ]);
    const notes = await openNotes(await file('nile.docx', bytes));
    expect(notes.title).toBe('The Nile');
    expect(notes.sentences.map(({ text, listed }) => [text, listed])).toEqual([
      ['The Nile is a river in Africa & it is long.', false],
      ['It floods each year.', true],
      ['delta: land at the mouth of a river', true],
    ]);
  });

  it('are refused when they are something else, damaged or empty', async () => {
    const zip = await new JSZip().file('a.txt', 'x').generateAsync({ type: 'uint8array' });
    const good = await docx([new Paragraph('Water flows.')]);
    expect(await refusal(await file('photo.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])))).toEqual({
      code: 'notes-wrong-content',
      message: '"photo.docx" is not a Word document (.docx); it looks like a picture.',
      hint: 'Open the file in the program that made it and save it again, or paste its text.',
    });
    expect((await refusal(await file('zip.docx', zip))).code).toBe('notes-wrong-content');
    expect((await refusal(await file('random.docx', Buffer.from([1, 2, 3, 250])))).code).toBe('notes-wrong-content');
    expect((await refusal(await file('cut.docx', good.subarray(0, good.length / 2)))).code).toBe('notes-damaged');
    expect((await refusal(await file('empty.docx', await docx([])))).code).toBe('notes-no-text');
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('…EncryptedPackage', 'utf16le'),
    ]);
    expect((await refusal(await file('secret.docx', container))).code).toBe('notes-encrypted');
    expect((await refusal(await file('old.docx', container.subarray(0, 9)))).code).toBe('notes-wrong-content');
  });

  it('are refused when their XML is broken', async () => {
    const archive = new JSZip()
      .file('[Content_Types].xml', '<Types/>')
      .file('word/document.xml', '<w:document><w:p></w:document>');
    const bytes = await archive.generateAsync({ type: 'uint8array' });
    expect((await refusal({ fileName: 'broken.docx', bytes })).code).toBe('notes-damaged');
  });

  it('are refused when they unpack to a bomb, whatever size they declare', async () => {
    const archive = new JSZip()
      .file('[Content_Types].xml', '<Types/>')
      .file('word/document.xml', Buffer.alloc(34 * 1024 * 1024, 32));
    const bytes = await archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(bytes.length).toBeLessThan(100_000);
    expect((await refusal({ fileName: 'bomb.docx', bytes })).code).toBe('notes-unpacks-too-large');

    // The same archive claims in both headers that the part unpacks to eight bytes, as its neighbour does.
    const lying = Buffer.from(bytes);
    for (let at = lying.indexOf('PK\u0003\u0004'); at !== -1; at = lying.indexOf('PK\u0003\u0004', at + 4))
      lying.writeUInt32LE(8, at + 22);
    for (let at = lying.indexOf('PK\u0001\u0002'); at !== -1; at = lying.indexOf('PK\u0001\u0002', at + 4))
      lying.writeUInt32LE(8, at + 24);
    expect((await refusal({ fileName: 'bomb.docx', bytes: lying })).code).toBe('notes-unpacks-too-large');
  });
});

describe('PDF files', () => {
  it('are read with headings and paragraphs', async () => {
    const bytes = pdfOf([
      { text: 'The Water Cycle', size: 20, down: 60 },
      { text: 'The sun heats water in the ocean and turns', size: 12, down: 30 },
      { text: 'it into vapor. The vapor rises.', size: 12, down: 14 },
      { text: 'Clouds form when the vapor cools.', size: 12, down: 30 },
      { text: '1', size: 12, down: 400 },
    ]);
    const notes = await openNotes(await file('water.pdf', bytes));
    expect(notes.title).toBe('The Water Cycle');
    expect(notes.sections).toEqual([
      {
        id: 'section-1',
        heading: 'The Water Cycle',
        paragraphs: [
          'The sun heats water in the ocean and turns it into vapor. The vapor rises.',
          'Clouds form when the vapor cools.',
        ],
      },
    ]);
  });

  it('are refused when scanned, protected, damaged or something else', async () => {
    expect(await refusal(await file('scan.pdf', pdfOf([])))).toMatchObject({
      code: 'notes-no-text',
      message: '"scan.pdf" holds pictures of pages and no text.',
    });
    expect(
      (await refusal(await file('secret.pdf', pdfOf([{ text: 'x', size: 12, down: 20 }], { encrypted: true })))).code,
    ).toBe('notes-encrypted');
    expect((await refusal(await file('half.pdf', Buffer.from('%PDF-1.4\n1 0 obj\n<<')))).code).toBe('notes-damaged');
    expect((await refusal(await file('word.pdf', await docx([new Paragraph('x')])))).code).toBe('notes-wrong-content');
  });
});

describe('what cannot be opened', () => {
  it('is refused by its size before it is read', async () => {
    const path = join(folder, 'huge.txt');
    const handle = await openFile(path, 'w');
    await handle.close();
    // A sparse file: 200 MB that occupy nothing.
    await truncate(path, 200 * 1024 * 1024);
    expect(await refusal({ path })).toEqual({
      code: 'notes-too-large',
      message: '"huge.txt" has 200 MB; notes may have 20 MB at most.',
      hint: 'Copy the part that the lesson is about into a new document and open that.',
    });
  });

  it.each<[string, NotesInput, string]>([
    [
      'an uploaded file that is too large',
      { fileName: 'a.txt', bytes: new Uint8Array(21 * 1024 * 1024) },
      'notes-too-large',
    ],
    ['a long pasted text', { text: 'Rain falls. '.repeat(20_000) }, 'notes-text-too-long'],
    [
      'a long text file',
      { fileName: 'a.txt', bytes: Buffer.from('Rain falls. '.repeat(20_000)) },
      'notes-text-too-long',
    ],
    ['an unknown type', { fileName: 'a.pages', bytes: Buffer.from('x') }, 'notes-unknown-type'],
    ['a name without a type', { fileName: 'notes', bytes: Buffer.from('x') }, 'notes-unknown-type'],
    ['an old Word name', { fileName: 'a.doc', bytes: Buffer.from('x') }, 'notes-unknown-type'],
    ['an empty file', { fileName: 'a.txt', bytes: new Uint8Array(0) }, 'notes-no-text'],
    ['white space', { text: ' \r\n\t\u00a0\u200b ' }, 'notes-no-text'],
    ['punctuation alone', { text: '--- ... ***\n\n•\n' }, 'notes-no-text'],
    [
      'a program named .txt',
      { fileName: 'a.txt', bytes: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]) },
      'notes-wrong-content',
    ],
    [
      'bytes named .txt',
      { fileName: 'a.txt', bytes: Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3)) % 256) },
      'notes-wrong-content',
    ],
    ['a PDF named .txt', { fileName: 'a.txt', bytes: Buffer.from('%PDF-1.7 …') }, 'notes-wrong-content'],
  ])('is refused in words: %s', async (_, input, code) => {
    const { code: found, message, hint } = await refusal(input);
    expect(found).toBe(code);
    expect(message).toMatch(/^(?:The text|").+\.$/);
    expect(hint).toMatch(/.\.$/);
  });

  it('is refused when it is missing or a folder', async () => {
    expect((await refusal({ path: join(folder, 'missing.txt') })).code).toBe('notes-not-found');
    expect((await refusal({ path: join(folder, 'missing', 'notes.txt') })).code).toBe('notes-not-found');
    const named = await mkdtemp(join(folder, 'folder-'));
    expect((await refusal({ path: named })).code).toBe('notes-unknown-type');
    const { mkdir } = await import('node:fs/promises');
    await mkdir(join(folder, 'folder.txt'));
    expect((await refusal({ path: join(folder, 'folder.txt') })).code).toBe('notes-not-a-file');
  });
});
