/**
 * The teacher's own text as a source of lessons. Everything in it rests on her sentences: words and passages quote them,
 * and each question carries the sentence that proves its key.
 *
 * The notes decide what can be asked; the seed only decides what is. The same text, request and seed give the same
 * lesson to the byte.
 */
import type { LessonRequest, Subject } from '@toolboxai/shared/lesson';
import { createRandom } from '../offline/items/index.ts';
import type { ObjectiveDraft, Specification, TopicSource } from '../offline/topic-source.ts';
import { wordBridge } from '../offline/word-bridge.ts';
import { notesFromText } from './document.ts';
import { drawItems } from './draw.ts';
import { type Aim, draftsOf, type ItemDraft } from './items/index.ts';
import { headingText } from './material/headings.ts';
import { passagesOf } from './material/passages.ts';
import { sortingOf } from './material/sorting/index.ts';
import { stopsOf } from './material/stops.ts';
import { vocabularyOf } from './material/vocabulary.ts';
import { shortagesOf, tooThin } from './shortages.ts';
import { teacherNotesFor } from './teacher-notes.ts';
import { themesFor } from './themes.ts';
import { lowerFirst } from './understanding/definitions.ts';
import { capitalized } from './understanding/grammar.ts';
import { type Understanding, understand } from './understanding/understand.ts';
import { warningsFor } from './warnings.ts';

type OwnTextRequest = Pick<LessonRequest, 'subject' | 'topic'> & {
  readonly ownText: NonNullable<LessonRequest['ownText']>;
};

/** Fewer questions than this leave an objective without enough to ask at the gates and on the exit ticket. */
const ITEMS_PER_OBJECTIVE = 5;

export interface OwnTextSource extends TopicSource {
  /** What the teacher should know: which sentences were left out and why. */
  readonly warnings: readonly string[];
}

/**
 * A source made of the request's own text.
 * @throws {AppError} `own-text-too-thin`, naming what is missing, when the text cannot carry a lesson.
 */
export function ownTextSource(request: OwnTextRequest): OwnTextSource {
  const { subject, topic } = request;
  const { understanding, drafts } = readNotes(request.ownText.text, request.ownText.title, subject);
  const vocabulary = vocabularyOf(understanding);
  const shortages = shortagesOf(understanding, vocabulary, drafts);
  const objectives = objectivesFor(topic, drafts, understanding);
  const warnings = warningsFor(understanding);
  const [mainObjective] = objectives;
  if (shortages.length > 0 || !mainObjective) throw tooThin(shortages, understanding.omitted.length);
  const name = capitalized(topic.slice(0, 120).trim());
  const specification: Specification = {
    topic: { id: idOf(topic), name },
    title: titleOf(request.ownText.title, name),
    objectives,
    // What her students get wrong, only she knows: nothing is made up.
    misconceptions: [],
    teacher: teacherNotesFor(understanding, name),
    themes: themesFor(understanding, subject),
  };
  return {
    kind: 'own-text',
    warnings,
    id: idOf(topic),
    name,
    subject,
    grades: { from: 0, to: 12 },
    specify: () => specification,
    vocabulary: () => vocabulary,
    passages: () => passagesOf(understanding, name),
    items: (wanted) => drawItems(drafts, OBJECTIVE_OF, wanted),
    sorting: ({ seed, objects }) =>
      sortingOf(understanding, {
        random: createRandom(seed).fork('sorting'),
        objects,
        objectiveId: (objectives.find(({ id }) => id === OBJECTIVE_OF.connections) ?? mainObjective).id,
      }),
    tasks: {
      'matching-bridge': ({ seed, parts }) =>
        wordBridge({
          words: vocabulary,
          objectiveId: mainObjective.id,
          parts,
          random: createRandom(seed).fork('bridge'),
        }),
    },
    stops: ({ count, tier }) =>
      stopsOf(understanding, vocabulary, { count, tier, objectiveIds: objectives.map(({ id }) => id) }),
  };
}

type Reading = { readonly understanding: Understanding; readonly drafts: readonly ItemDraft[] };

/** The last few texts that were read: one lesson asks for its source at every step, and reading is a pure function. */
const readings = new Map<string, Reading>();
const MAX_READINGS = 4;

function readNotes(text: string, title: string, subject: Subject): Reading {
  const key = `${subject}\n${title}\n${text}`;
  const known = readings.get(key);
  if (known) return known;
  const understanding = understand(notesFromText(text, { title }), { subject });
  const reading = { understanding, drafts: draftsOf(understanding) };
  const [oldest] = readings.keys();
  if (readings.size >= MAX_READINGS && oldest !== undefined) readings.delete(oldest);
  readings.set(key, reading);
  return reading;
}

/**
 * Two objectives: what the notes say, and how it hangs together. The second is as much asked as the first, so that half of
 * the questions ask for analysis.
 */
const OBJECTIVE_OF: Readonly<Record<Aim, string>> = {
  terms: 'objective-content',
  facts: 'objective-content',
  connections: 'objective-connections',
};

function objectivesFor(
  topic: string,
  drafts: readonly ItemDraft[],
  { definitions, terms }: Understanding,
): readonly ObjectiveDraft[] {
  const words = (definitions.length > 0 ? definitions.map(({ term }) => term) : terms.map(({ text }) => text)).slice(
    0,
    3,
  );
  const about = lowerFirst(topic.slice(0, 120).trim());
  const all: readonly Omit<ObjectiveDraft, 'standardCodes'>[] = [
    {
      id: OBJECTIVE_OF.terms,
      verb: 'Explain',
      bloom: 'understand',
      text: `Explain what the text says about ${about}${words.length === 0 ? '' : `, and its key words: ${words.join(', ')}`}.`,
    },
    {
      id: OBJECTIVE_OF.connections,
      verb: 'Analyze',
      bloom: 'analyze',
      text: `Analyze how the ideas and events in the text on ${about} are connected, and which sentences show it.`,
    },
  ];
  return all
    .filter(({ id }) => drafts.filter((draft) => OBJECTIVE_OF[draft.aim] === id).length >= ITEMS_PER_OBJECTIVE)
    .map((objective) => ({ ...objective, standardCodes: [] }));
}

/** Headings that name a part of any notes, and no lesson. */
const NO_TITLE =
  /^(?:key (?:words|terms|ideas)|vocabulary|introduction|overview|notes|summary|what you need|contents|definitions)\b/i;

/** The notes' own title, where they have one that names what they are about. */
function titleOf(given: string, name: string): string {
  const title = headingText(given).slice(0, 120).trim();
  return title === '' || NO_TITLE.test(title) ? name : title;
}

function idOf(topic: string): string {
  const plain = topic
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  return `own-${plain === '' ? 'text' : plain}`;
}
