import type { Lesson } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { instance, readRobloxFile, writeRobloxBinary, writeRobloxXml } from '@toolboxai/shared/roblox';
import { describe, expect, it } from 'vitest';
import { lessonRecord, readLessonRecord } from './lesson-record.ts';

const place = (lesson: Lesson) => [instance('ServerStorage', {}, [lessonRecord(lesson)])];
const lesson = sampleLesson();

describe('the lesson in its place', () => {
  it.each([
    ['binary', (of: Lesson) => writeRobloxBinary(place(of), { kind: 'place' })],
    ['XML', (of: Lesson) => new TextEncoder().encode(writeRobloxXml(place(of), { kind: 'place' }))],
  ])('is read from a %s file with all that is played', (_format, write) => {
    const { items, activities, world, progression, misconceptions } = lesson;
    expect(readLessonRecord(readRobloxFile(write(lesson)).roots)).toMatchObject({
      ...{ id: lesson.id, minutes: lesson.minutes, items, activities, world, progression, misconceptions },
      checks: null,
      approval: null,
    });
  });

  it('stands in pieces that Roblox takes, however long it is', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({
      ...lesson.items[0],
      id: `item-${index}`,
      explanation: 'Because it is so. '.repeat(500),
    }));
    const long = JSON.parse(JSON.stringify({ ...lesson, items }));
    const [storage] = place(long);
    const lengths = storage?.children[0]?.children.map(({ properties: { Value: value } }) =>
      value?.type === 'string' ? value.value.length : 0,
    );
    expect(lengths?.length).toBeGreaterThan(4);
    for (const length of lengths ?? []) expect(length).toBeLessThanOrEqual(100_000);
  });

  it('leaves what is for the teacher, her own notes, report and approval at home', () => {
    const ownText = { title: 'Mine', text: 'Anna needs more time.' };
    const own = {
      ...lesson,
      provenance: { ...lesson.provenance, request: { ...lesson.provenance.request, ownText } },
    };
    const text = writeRobloxXml(place(own), { kind: 'place' });
    expect(text).not.toContain('Anna');
    for (const told of [own.teacher.bigIdea, ...own.plan.phases.map(({ teacherDoes }) => teacherDoes)]) {
      expect(text).not.toContain(told);
    }
    expect(readLessonRecord(place(own)).provenance.request).not.toHaveProperty('ownText');
  });

  it('is missed and found damaged in words', () => {
    expect(() => readLessonRecord([instance('ServerStorage')])).toThrow(
      expect.objectContaining({ code: 'place-without-lesson' }),
    );
    const damaged = instance('Folder', { Name: 'ToolBoxAILesson' }, [
      instance('StringValue', { Name: 'Part001', Value: '{"schemaVersion":' }),
    ]);
    expect(() => readLessonRecord([instance('ServerStorage', {}, [damaged])])).toThrow(
      expect.objectContaining({ code: 'place-lesson-damaged' }),
    );
  });
});
