/** One question, taken apart into what a student may see and what only the server may know. */
import type { Figure, Item } from '../schema/index.ts';
import type { ClientEntry, ClientFigure, ClientItem, ClientPiece, ClientShape } from './client-lesson.ts';
import type { ServerItem, ServerPair, ServerWrongOption, WrongNote } from './server-lesson.ts';
import { shuffledByWords, turnedWhile } from './shown-order.ts';

export interface ItemData {
  readonly client: ClientItem;
  readonly server: ServerItem;
}

/** Ids inside the item are replaced by ones that count in the order shown: an author's ids may follow the key. */
export function toItemData(item: Item): ItemData {
  const shown = {
    id: item.id,
    stem: item.stem,
    hintCount: item.hints.length,
    ...(item.figure === undefined ? {} : { figure: toClientFigure(item.figure) }),
  };
  const kept = { id: item.id, objectiveId: item.objectiveId, hints: item.hints, explanation: item.explanation };
  switch (item.type) {
    case 'single-choice': {
      const options = renamed(item.options, 'option');
      return {
        client: { ...shown, type: item.type, options: options.entries },
        server: { ...kept, type: item.type, key: options.idOf(item.key), wrong: wrongOptions(item.options, options) },
      };
    }
    case 'multiple-choice': {
      const options = renamed(item.options, 'option');
      return {
        client: { ...shown, type: item.type, options: options.entries },
        server: {
          ...kept,
          type: item.type,
          keys: item.keys.map(options.idOf),
          wrong: wrongOptions(item.options, options),
        },
      };
    }
    case 'true-false':
      return {
        client: { ...shown, type: item.type },
        server: { ...kept, type: item.type, key: item.key, wrong: toWrongNote(item.wrong) },
      };
    case 'numeric': {
      const unit = item.unit === null ? {} : { unit: item.unit };
      return {
        client: { ...shown, type: item.type, form: item.form, ...unit },
        server: {
          ...kept,
          type: item.type,
          key: item.key,
          tolerance: item.tolerance,
          ...unit,
          wrong: item.wrong.map((wrong) => ({ value: wrong.value, ...toWrongNote(wrong) })),
        },
      };
    }
    case 'ordering': {
      const solved = (entries: readonly { id: string }[]) => entries.every(({ id }, index) => id === item.key[index]);
      const entries = renamed(turnedWhile(item.entries, solved), 'entry');
      return {
        client: { ...shown, type: item.type, entries: entries.entries, direction: item.direction },
        server: { ...kept, type: item.type, key: item.key.map(entries.idOf), wrong: toWrongNote(item.wrong) },
      };
    }
    case 'matching': {
      const left = renamed(item.left, 'left');
      const right = renamed(scattered(item.left, item.right, item.key, item.id), 'right');
      return {
        client: { ...shown, type: item.type, left: left.entries, right: right.entries },
        server: { ...kept, type: item.type, ...pairing(item.key, left, right), wrong: toWrongNote(item.wrong) },
      };
    }
    case 'label-diagram': {
      const targets = renamed(
        item.targets.map(({ id, description }) => ({ id, text: description })),
        'target',
      );
      const labels = renamed(scattered(item.targets, item.labels, item.key, item.id), 'label');
      return {
        client: {
          ...shown,
          type: item.type,
          figure: toClientFigure(item.figure),
          targets: item.targets.map(({ id, x, y, description }) => ({ id: targets.idOf(id), x, y, description })),
          labels: labels.entries,
        },
        server: { ...kept, type: item.type, ...pairing(item.key, targets, labels), wrong: toWrongNote(item.wrong) },
      };
    }
    case 'fill-in': {
      const pieces = toPieces(item.text);
      const blanks = renamed(
        item.blanks.map(({ id }) => ({ id, text: id })),
        'blank',
      );
      return {
        client: {
          ...shown,
          type: item.type,
          pieces: pieces.map((piece) =>
            piece.kind === 'text' ? piece : { kind: 'blank', blankId: blanks.idOf(piece.blankId) },
          ),
          ...(item.wordBank === null
            ? {}
            : { wordBank: shuffledByWords([...new Set(item.wordBank)], (word) => word, item.id) }),
        },
        server: {
          ...kept,
          type: item.type,
          blanks: item.blanks.map((blank) => ({
            id: blanks.idOf(blank.id),
            accepted: blank.accepted,
            wrong: blank.wrong.map((wrong) => ({ answer: wrong.answer, ...toWrongNote(wrong) })),
          })),
        },
      };
    }
  }
}

interface Renamed {
  readonly entries: readonly ClientEntry[];
  readonly idOf: (lessonId: string) => string;
}

function renamed(entries: readonly { readonly id: string; readonly text: string }[], prefix: string): Renamed {
  const ids = new Map(entries.map(({ id }, index) => [id, `${prefix}-${index + 1}`]));
  return {
    entries: entries.map(({ id, text }) => ({ id: ids.get(id) ?? id, text })),
    idOf: (lessonId) => {
      const id = ids.get(lessonId);
      if (id === undefined) throw new Error(`No ${prefix} is called ${lessonId}`);
      return id;
    },
  };
}

/** The right-hand side of pairs in an order that is neither the author's nor, place for place, the answer. */
function scattered<R extends { readonly id: string; readonly text: string }>(
  left: readonly { readonly id: string }[],
  right: readonly R[],
  key: readonly ServerPair[],
  salt: string,
): readonly R[] {
  const answer = new Map(key.map((pair) => [pair.left, pair.right]));
  return turnedWhile(
    shuffledByWords(right, ({ text }) => text, salt),
    (entries) => left.every(({ id }, index) => answer.get(id) === entries[index]?.id),
  );
}

function pairing(key: readonly ServerPair[], left: Renamed, right: Renamed) {
  return {
    key: key.map((pair) => ({ left: left.idOf(pair.left), right: right.idOf(pair.right) })),
    leftIds: left.entries.map(({ id }) => id),
    rightIds: right.entries.map(({ id }) => id),
  };
}

function wrongOptions(
  options: readonly {
    readonly id: string;
    readonly feedback?: string | undefined;
    readonly misconceptionId?: string | undefined;
  }[],
  names: Renamed,
): readonly ServerWrongOption[] {
  return options.flatMap(({ id, feedback, misconceptionId }) =>
    feedback === undefined ? [] : [{ optionId: names.idOf(id), ...toWrongNote({ feedback, misconceptionId }) }],
  );
}

/** The note as the server carries it: an absent misconception is left out, never written as undefined. */
export function toWrongNote(wrong: {
  readonly feedback: string;
  readonly misconceptionId?: string | undefined;
}): WrongNote {
  return wrong.misconceptionId === undefined
    ? { feedback: wrong.feedback }
    : { feedback: wrong.feedback, misconceptionId: wrong.misconceptionId };
}

/** The figure without properties that are written as undefined. */
export function toClientFigure(figure: Figure): ClientFigure {
  return { alt: figure.alt, shapes: figure.shapes.map(toClientShape) };
}

function toClientShape(shape: Figure['shapes'][number]): ClientShape {
  switch (shape.shape) {
    case 'rect':
    case 'ellipse': {
      const { fill, stroke, ...outline } = shape;
      return { ...outline, ...(fill === undefined ? {} : { fill }), ...(stroke === undefined ? {} : { stroke }) };
    }
    case 'line': {
      const { stroke, thickness, ...ends } = shape;
      return {
        ...ends,
        ...(stroke === undefined ? {} : { stroke }),
        ...(thickness === undefined ? {} : { thickness }),
      };
    }
    case 'text':
      return shape;
  }
}

/** `A {{x}} b` becomes text, blank and text. */
function toPieces(text: string): readonly ClientPiece[] {
  return text.split(/\{\{([a-z0-9-]+)\}\}/).flatMap((part, index): ClientPiece[] => {
    if (index % 2 === 1) return [{ kind: 'blank', blankId: part }];
    return part === '' ? [] : [{ kind: 'text', text: part }];
  });
}
