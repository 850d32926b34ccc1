import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from './html.ts';
import { lessonHtml } from './lesson-html.ts';
import { answerInWords } from './question.ts';

const MAP = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
const rendered = lessonHtml({ lesson: sampleLesson(), mapSvg: MAP });

/** The part of the document with this id, up to the next one. */
function section(id: 'plan' | 'below' | 'on' | 'above' | 'key'): string {
  const begin = rendered.indexOf(`<div id="${id}">`) + `<div id="${id}">`.length;
  const ends = ['plan', 'below', 'on', 'above', 'key']
    .map((other) => rendered.indexOf(`<div id="${other}">`))
    .filter((at) => at > begin);
  return rendered.slice(begin, Math.min(...ends, rendered.length));
}

describe('the printed lesson', () => {
  it('is one complete page that loads nothing and runs nothing', () => {
    expect(rendered).toMatch(/^<!doctype html>/);
    expect(rendered).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
  });

  it('shows the plan with minutes that add up to the period', () => {
    const plan = section('plan');
    for (const phase of sampleLesson().plan.phases) expect(plan).toContain(phase.title);
    expect(plan).toContain('<td class="figure-cell">40</td>');
    expect(plan).toContain('No standard was named');
  });

  it('gives each level its own words and passage, and everybody the same questions', () => {
    const [passage] = sampleLesson().passages;
    for (const tier of ['below', 'on', 'above'] as const) {
      expect(section(tier)).toContain(passage?.tiers[tier]);
      for (const item of sampleLesson().items) expect(section(tier)).toContain(item.stem);
    }
  });

  it('keeps from the student pages whatever only the teacher may see', () => {
    for (const tier of ['below', 'on', 'above'] as const) {
      for (const item of sampleLesson().items) {
        expect(section(tier)).not.toContain(item.explanation);
        for (const hint of item.hints) expect(section(tier)).not.toContain(hint);
      }
      for (const { name, teacherMove } of sampleLesson().misconceptions) {
        expect(section(tier)).not.toContain(name);
        expect(section(tier)).not.toContain(teacherMove);
      }
      expect(section(tier)).not.toMatch(/(?:below|on|above)[ -](?:level|grade)|aria-label="[^"]*(?:below|above)"/);
    }
  });

  it('answers every question in the key, with the idea behind a telling answer', () => {
    const key = section('key');
    for (const item of sampleLesson().items) expect(key).toContain(item.explanation);
    expect(key).toContain('100 milliliters');
    expect(key).toContain('Water evaporates → Clouds form → Rain falls');
    expect(key).toContain('water vanishes when it dries');
    for (const pile of sampleLesson().teacher.exitTicket.sort) expect(key).toContain(pile.bucket);
  });

  it('puts every type of answer into words', () => {
    for (const item of sampleLesson().items) expect(answerInWords(item)).not.toMatch(/undefined|^$/);
  });

  it('is the same for the same lesson', () => {
    expect(lessonHtml({ lesson: sampleLesson(), mapSvg: MAP })).toBe(rendered);
  });

  it('can turn no text into markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        expect(markup.replace(/^<p title="[^"<>]*">/, '').replace(/<\/p>$/, '')).not.toMatch(/[<>]/);
      }),
    );
    const lesson = sampleLesson();
    lesson.title = '<script>alert(1)</script>';
    expect(lessonHtml({ lesson, mapSvg: MAP })).not.toContain('<script');
  });
});
