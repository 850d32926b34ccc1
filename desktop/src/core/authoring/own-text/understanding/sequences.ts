/**
 * Orders that the notes state: steps told with "first, then, finally", lists under a heading that speaks of steps, and
 * events with dates. Nothing is put in order that the text does not order.
 */
import type { NotesDocument, NotesSentence } from '../document.ts';
import type { Entity } from './entities.ts';
import type { Fact } from './facts.ts';
import { withoutStop } from './facts.ts';
import { capitalized } from './grammar.ts';

export interface Sequence {
  readonly kind: 'steps' | 'dates';
  /** What is in order: the heading of its section, where there is one. */
  readonly about?: string;
  /** The years of the first and the last event; absent for steps. */
  readonly span?: { readonly from: number; readonly to: number };
  /** First to last, at least three, distinct; markers and dates are taken off. */
  readonly entries: readonly { readonly text: string; readonly sentence: NotesSentence }[];
}

const MARKER =
  /^(?:first(?:ly)?|to begin|to start|second(?:ly)?|third(?:ly)?|fourth|fifth|then|next|after that|after this|afterwards?|later|finally|lastly|last|in the end|the (?:first|second|third|fourth|fifth|next|last|final) step is(?: to)?)\b,?\s*/i;
/** A step as a sentence of its own: "Then gas bubbles grow." becomes "Gas bubbles grow." */
export function withoutMarker(text: string): string {
  return capitalized(text.replace(MARKER, ''));
}

const OPENING = /^(?:first(?:ly)?|to begin|to start|the first step is(?: to)?)\b/i;
const ORDERED_LIST =
  /\b(?:steps?|stages?|phases?|in order|process|procedure|sequence|timeline|life cycle|how to|instructions)\b/i;
const MAX_ENTRIES = 6;

export function sequencesOf(
  notes: NotesDocument,
  usable: ReadonlySet<string>,
  dated: readonly { readonly fact: Fact; readonly date: Entity }[],
): readonly Sequence[] {
  return [...toldSteps(notes, usable), ...listedSteps(notes, usable), ...datedEvents(notes, dated)];
}

/** What may stand between two steps and tell more about the first of them. */
const MAX_BETWEEN = 3;

/** Sentences of one section with markers, from "First" on, with at most a few others between two of them. */
function toldSteps(notes: NotesDocument, usable: ReadonlySet<string>): readonly Sequence[] {
  const sequences: Sequence[] = [];
  for (let index = 0; index < notes.sentences.length; index += 1) {
    const start = notes.sentences[index];
    if (!start || !OPENING.test(start.text)) continue;
    const run = [start];
    let between = 0;
    for (let next = index + 1; next < notes.sentences.length; next += 1) {
      const sentence = notes.sentences[next];
      if (!sentence || sentence.sectionId !== start.sectionId || OPENING.test(sentence.text) || between > MAX_BETWEEN)
        break;
      if (MARKER.test(sentence.text)) run.push(sentence);
      between = MARKER.test(sentence.text) ? 0 : between + 1;
    }
    pushSteps(sequences, notes, run, usable);
  }
  return sequences;
}

/** The entries of a list whose heading or lead-in speaks of steps, stages or an order. */
function listedSteps(notes: NotesDocument, usable: ReadonlySet<string>): readonly Sequence[] {
  const sequences: Sequence[] = [];
  for (const section of notes.sections) {
    const sentences = notes.sentences.filter((sentence) => sentence.sectionId === section.id);
    for (let index = 0; index < sentences.length; index += 1) {
      if (!sentences[index]?.listed) continue;
      let end = index;
      while (sentences[end]?.listed) end += 1;
      const lead = sentences[index - 1]?.text ?? section.heading ?? '';
      if (ORDERED_LIST.test(lead) || (index === 0 && ORDERED_LIST.test(section.heading ?? ''))) {
        pushSteps(sequences, notes, sentences.slice(index, end), usable);
      }
      index = end;
    }
  }
  return sequences;
}

function pushSteps(
  sequences: Sequence[],
  notes: NotesDocument,
  run: readonly NotesSentence[],
  usable: ReadonlySet<string>,
): void {
  const entries = run
    .filter((sentence) => usable.has(sentence.id))
    .map((sentence) => ({ text: withoutStop(withoutMarker(sentence.text)), sentence }));
  // A step that is unsafe to show breaks the order around it.
  if (entries.length !== run.length) return;
  addDistinct(sequences, 'steps', notes, entries.slice(0, MAX_ENTRIES));
}

function datedEvents(
  notes: NotesDocument,
  dated: readonly { readonly fact: Fact; readonly date: Entity }[],
): readonly Sequence[] {
  const sequences: Sequence[] = [];
  const events = dated
    .flatMap(({ fact, date }) => {
      const text = withoutDate(fact.sentence.text, date);
      return text === undefined ? [] : [{ text, sentence: fact.sentence, at: date.value }];
    })
    .sort((a, b) => a.at - b.at)
    .filter((event, index, all) => all.findIndex((other) => Math.floor(other.at) === Math.floor(event.at)) === index);
  // Long histories are asked in stretches, each with its own question.
  for (let start = 0; start + 3 <= events.length; start += MAX_ENTRIES - 1) {
    const stretch = events.slice(start, start + MAX_ENTRIES - 1);
    const [first] = stretch;
    const last = stretch.at(-1);
    // Years before our era would need their name.
    const span = first && last && first.at > 0 ? { from: Math.floor(first.at), to: Math.floor(last.at) } : undefined;
    addDistinct(sequences, 'dates', notes, stretch, span);
  }
  return sequences;
}

function addDistinct(
  sequences: Sequence[],
  kind: Sequence['kind'],
  notes: NotesDocument,
  entries: Sequence['entries'],
  span?: Sequence['span'],
): void {
  const distinct = new Set(entries.map((entry) => entry.text.toLowerCase())).size === entries.length;
  if (entries.length < 3 || !distinct || entries.some((entry) => entry.text.length < 5 || entry.text.length > 240))
    return;
  const sectionIds = new Set(entries.map((entry) => entry.sentence.sectionId));
  const about =
    sectionIds.size === 1 ? notes.sections.find((section) => sectionIds.has(section.id))?.heading : undefined;
  sequences.push({
    kind,
    ...(about ? { about } : {}),
    ...(span ? { span } : {}),
    entries: entries.map(({ text, sentence }) => ({ text, sentence })),
  });
}

/**
 * The statement without its date: "In 1776, Jefferson wrote …" becomes "Jefferson wrote …". Nothing when the date stands
 * inside the clause and cannot be taken out.
 */
export function withoutDate(sentence: string, date: Pick<Entity, 'start' | 'end'>): string | undefined {
  // "A volcano that last erupted in 1707": the date belongs to an aside.
  if (/\b(?:is|are)\b.*\b(?:that|which|who)\b/i.test(sentence)) return undefined;
  const before = sentence.slice(0, date.start);
  const after = sentence.slice(date.end);
  if (/^(?:In|On|By|Around|About|During|Since)(?: about| the year| early| late)?\s$/i.test(before)) {
    const rest = after.replace(/^,?\s+/, '');
    return rest.length > 4 && !/\d{4}/.test(rest) ? capitalized(withoutStop(rest)) : undefined;
  }
  if (/^[.]?$/.test(after.trim())) {
    const head = before.replace(/\s*(?:in|on|by|around|during|since|of)(?: about| the year| early| late)?\s$/i, '');
    return head !== before && head.length > 4 && !/\d{4}/.test(head) ? capitalized(withoutStop(head)) : undefined;
  }
  return undefined;
}
