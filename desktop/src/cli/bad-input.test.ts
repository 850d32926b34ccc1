/** Each kind of bad input: a clear sentence, what to do about it, exit code 1, and nothing half-written. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { standards } from '../core/authoring/curriculum/index.ts';
import { shippedTopics } from '../core/authoring/offline/topics.ts';
import { callCommand, generateWords, refusalOf, runCommand, temporaryFolder } from './testing/command.ts';

vi.setConfig({ testTimeout: 180_000 });

async function refused(changes: Readonly<Record<string, string | undefined>>) {
  const out = join(temporaryFolder(), 'lesson');
  const refusal = refusalOf(await callCommand(generateWords(out, changes)));
  expect(existsSync(out)).toBe(false);
  return refusal;
}

describe('what is typed', () => {
  test.each([
    ['grade', '99', '“99” is not a grade. Use K or a number from 1 to 12.'],
    ['grade', '-1', 'is not a grade'],
    ['grade', '4.5', 'is not a grade'],
    ['topic', '', /^The topic is empty\. Name what the lesson is about/],
    ['topic', '   ', 'The topic is empty.'],
    ['topic', 'x'.repeat(201), 'longer than 200 characters'],
    ['minutes', '3', 'Use a number of minutes from 15 to 120.'],
    ['seed', 'lucky', 'is not a seed'],
    ['subject', 'alchemy', 'Choose one of: mathematics, science, social-studies, language-arts.'],
    ['theme', 'moon base', 'moon base'],
    ['out', undefined, "required option '--out <folder>' not specified"],
    ['grade', undefined, "required option '--grade <grade>' not specified"],
    ['colour', 'red', "unknown option '--colour'"],
  ])('--%s %s', async (option, value, sentence) => {
    const { reason, advice } = await refused({ [option]: value });
    expect(reason).toMatch(sentence);
    expect(advice.length).toBeGreaterThan(10);
  });

  test('an unknown command is named, with the one that was meant', async () => {
    const { code, stderr } = await callCommand(['genrate']);
    expect(code).toBe(1);
    expect(stderr).toContain("Error: unknown command 'genrate'");
    expect(stderr).toContain('generate');
  });
});

describe('what cannot be taught', () => {
  test('an unknown topic is said to be unknown, with the nearest and the ways out', async () => {
    const { reason, advice } = await refused({ topic: 'frictions of dragons' });
    expect(reason).toMatch(/does not know the topic “frictions of dragons”\. The nearest are: .*fraction/i);
    expect(advice).toMatch(/own notes.*AI service/);
  });

  test('a topic for other grades says for which, and what there is for this one', async () => {
    const { reason, advice } = await refused({ topic: 'fractions', grade: '4' });
    expect(reason).toMatch(
      /^“Fractions as numbers” is written for grade 3, not for grade 4\. For grade 4 there are: .*fractions/,
    );
    expect(advice).toContain('Name one of these');
  });

  test('a standard that does not exist is told from one that no topic serves', async () => {
    expect((await refused({ topic: '4.NF.B.9' })).reason).toMatch(
      /no standard “4\.NF\.B\.9” in its table\. Did you mean /,
    );
    const served = new Set(shippedTopics.flatMap(({ standardCodes }) => standardCodes));
    const [unserved] = standards.all.filter(({ code }) => [...served].every((other) => !other.startsWith(code)));
    if (unserved === undefined) throw new Error('every shipped standard is served; give this test a table of its own');
    const { reason } = await refused({ topic: unserved.code });
    expect(reason).toBe(`No topic of ToolBoxAI serves the standard ${unserved.code}: “${unserved.text}”`);
  });

  test('a topic of another subject says which', async () => {
    const { reason } = await refused({ subject: 'science' });
    expect(reason).toMatch(/belongs to mathematics, not to science|does not know the topic/);
  });

  test('an unknown standard is asked about, never made up', async () => {
    const { reason } = await refused({ standard: '4.ZZ.Z.9' });
    expect(reason).toContain('4.ZZ.Z.9');
  });
});

describe('files of notes', () => {
  function fileNamed(name: string, content: string | Uint8Array): string {
    const file = join(temporaryFolder(), name);
    writeFileSync(file, content);
    return file;
  }

  test('a text file of 200 MB is refused before it is read', async () => {
    const file = fileNamed('long.txt', '');
    truncateSync(file, 200 * 1024 * 1024);
    expect((await refused({ 'from-text': file })).reason).toMatch(/long\.txt.*(large|MB)/);
  });

  test('a binary that is called .docx is told from a document', async () => {
    const bytes = new Uint8Array(4096).map((_, index) => (index * 73) % 256);
    expect((await refused({ 'from-text': fileNamed('notes.docx', bytes) })).reason).toMatch(/notes\.docx/);
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.from(bytes)]);
    expect((await refused({ 'from-text': fileNamed('program.docx', program) })).reason).toMatch(/program\.docx/);
  });

  test('a missing file, a folder, an empty file and an unknown kind of file', async () => {
    expect((await refused({ 'from-text': join(temporaryFolder(), 'no-such.txt') })).reason).toContain('no-such.txt');
    const folder = join(temporaryFolder(), 'notes.txt');
    mkdirSync(folder);
    expect((await refused({ 'from-text': folder })).reason).toContain('notes.txt');
    expect((await refused({ 'from-text': fileNamed('empty.txt', '') })).reason).toContain('empty.txt');
    expect((await refused({ 'from-text': fileNamed('song.mp3', 'x') })).reason).toContain('song.mp3');
  });
});

describe('where it is written', () => {
  test('a file where the folder should be, and a folder below a file', async () => {
    const file = join(temporaryFolder(), 'taken');
    writeFileSync(file, 'mine');
    for (const out of [file, join(file, 'below')]) {
      const refusal = refusalOf(await callCommand(generateWords(out)));
      expect(refusal.reason).toContain(`cannot be written to ${out}`);
      expect(readFileSync(file, 'utf8')).toBe('mine');
    }
  });

  test.runIf(existsSync('/proc/version'))('a place where nobody may write', async () => {
    expect(refusalOf(await callCommand(generateWords('/proc/lesson'))).reason).toContain(
      'cannot be written to /proc/lesson',
    );
  });

  test.runIf(existsSync('/dev/full'))('output to a full disk is a failure, and said to be one', async () => {
    const full = openSync('/dev/full', 'w');
    try {
      const { code, stderr } = await runCommand(['topics', '--json'], { stdout: full });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^Error: The output could not be written: .*no space/i);
    } finally {
      closeSync(full);
    }
  });
});
