import type { CheckReport, Finding } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { addressOf, findingsAbout, placeOfFinding, sectionOf } from './parts.ts';

const lesson = sampleLesson();
const finding = (path: string, severity: Finding['severity'] = 'error'): Finding => ({
  code: 'some-code',
  severity,
  path,
  partId: null,
  message: `About ${path}.`,
  hint: null,
});

describe('places of findings', () => {
  it('leads to the very question', () => {
    expect(placeOfFinding(finding('items/1/options/0'), lesson)).toEqual({ section: 'questions', partId: 'item-2' });
  });

  it.each([
    ['plan/phases/2/minutes', 'plan'],
    ['objectives/0', 'plan'],
    ['vocabulary/1/definitions/below', 'words'],
    ['passages/0/tiers/on', 'passages'],
    ['activities/0', 'activities'],
    ['teacher/bigIdea', 'notes'],
    ['world/zones/1', 'world'],
    ['Workspace.Lesson.Tree', 'world'],
    ['', 'checks'],
  ])('leads from %s to %s', (path, section) => {
    expect(placeOfFinding(finding(path), lesson)).toEqual({ section });
  });

  it('leads to all questions when the named one is gone', () => {
    expect(placeOfFinding(finding('items/99'), lesson)).toEqual({ section: 'questions' });
  });

  it('has an address for each place, and reads sections from addresses', () => {
    expect(addressOf('l-1', { section: 'questions', partId: 'item-2' })).toBe('/lessons/l-1/questions/item-2');
    expect(addressOf('l-1', { section: 'plan' })).toBe('/lessons/l-1');
    expect(sectionOf(undefined)).toBe('plan');
    expect(sectionOf('elsewhere')).toBeUndefined();
  });
});

describe('findings about a part', () => {
  const report: CheckReport = {
    contentHash: 'a'.repeat(64),
    checksVersion: 1,
    passed: false,
    results: [
      {
        check: 'invariants',
        status: 'failed',
        summary: 'Looked.',
        measures: {},
        findings: [finding('items/0', 'warning'), finding('items/1'), finding('plan')],
      },
    ],
  };

  it('are those of one question, when one is looked at', () => {
    const about = findingsAbout({ section: 'questions', partId: 'item-1' }, lesson, report);
    expect(about.map(({ path }) => path)).toEqual(['items/0']);
  });

  it('are those of all questions otherwise, errors first', () => {
    expect(findingsAbout({ section: 'questions' }, lesson, report).map(({ path }) => path)).toEqual([
      'items/1',
      'items/0',
    ]);
  });

  it('are none when the lesson was not checked', () => {
    expect(findingsAbout({ section: 'plan' }, lesson, null)).toEqual([]);
  });
});
