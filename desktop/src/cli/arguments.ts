/** Reading what was typed: each value is checked here, with a sentence that says what would be right. */
import { SUBJECTS, type Subject } from '@toolboxai/shared/lesson';
import { InvalidArgumentError } from 'commander';

const SHORT_SUBJECTS: Readonly<Record<string, Subject>> = {
  math: 'mathematics',
  maths: 'mathematics',
  'social studies': 'social-studies',
  history: 'social-studies',
  geography: 'social-studies',
  civics: 'social-studies',
  'language arts': 'language-arts',
  english: 'language-arts',
  ela: 'language-arts',
  reading: 'language-arts',
};

export function readSubject(text: string): Subject {
  const name = text.trim().toLowerCase();
  const subject = SUBJECTS.find((known) => known === name) ?? SHORT_SUBJECTS[name];
  if (subject === undefined)
    throw new InvalidArgumentError(`There is no subject “${text}”. Choose one of: ${SUBJECTS.join(', ')}.`);
  return subject;
}

/** `K` or a grade from 1 to 12. */
export function readGrade(text: string): number {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^grade\s*/, '');
  if (['k', 'kindergarten'].includes(name)) return 0;
  return whole(name, 0, 12, `“${text}” is not a grade. Use K or a number from 1 to 12.`);
}

export function readMinutes(text: string): number {
  return whole(text.trim(), 15, 120, `“${text}” is not a length for a lesson. Use a number of minutes from 15 to 120.`);
}

export function readSeed(text: string): number {
  return whole(text.trim(), 0, 2 ** 31 - 1, `“${text}” is not a seed. Use a whole number from 0 to 2147483647.`);
}

export function readStudents(text: string): number {
  return whole(text.trim(), 1, 60, `“${text}” is not a number of students. Use a whole number from 1 to 60.`);
}

export function readPort(text: string): number {
  return whole(
    text.trim(),
    0,
    65_535,
    `“${text}” is not a port. Use a number from 1024 to 65535, or 0 for any free one.`,
  );
}

export function readTopic(text: string): string {
  const topic = text.trim().replace(/\s+/g, ' ');
  if (topic === '')
    throw new InvalidArgumentError(
      'The topic is empty. Name what the lesson is about, for example "adding fractions".',
    );
  if (topic.length > 200)
    throw new InvalidArgumentError('The topic is longer than 200 characters. Name it in a few words.');
  return topic;
}

function whole(text: string, least: number, most: number, refusal: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) throw new InvalidArgumentError(refusal);
  return value;
}
