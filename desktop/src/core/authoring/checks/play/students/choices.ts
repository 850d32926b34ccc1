/**
 * What could be answered to a question: the right answer as the lesson means it, and wrong ones, those first that the
 * lesson foresees with their misconceptions. Ids are those of the place. A right answer that is worked out a second time
 * is taken from there, so that a wrong key is met by a student who knows better.
 */
import type { Item } from '@toolboxai/shared/lesson';
import {
  type Answer,
  type ClientItem,
  checkAnswer,
  foldText,
  type Pair,
  type ServerFillIn,
  type ServerItem,
} from '@toolboxai/shared/lesson/rules';
import { verifyAnswerKey } from '../../answer-keys/index.ts';
import type { Choice } from './minds.ts';

export type AnswerChoice = Omit<Choice<Answer>, 'attempt'>;

/** A question from its three sides. */
export interface Question {
  readonly item: Item;
  readonly client: ClientItem;
  readonly server: ServerItem;
}

export function choicesOf(question: Question): AnswerChoice {
  const keyed = keyedAnswer(question);
  const wrong = wrongAnswers(question).flatMap((value) => {
    const { outcome, misconceptionId } = checkAnswer(question.server, value);
    if (outcome !== 'wrong' && outcome !== 'incomplete') return [];
    return [misconceptionId === undefined ? { value } : { value, misconceptionId }];
  });
  return { right: betterKnown(question, wrong) ?? keyed, wrong };
}

/** What the key says. */
export function keyedAnswer({ server: item, client }: Question): Answer {
  switch (item.type) {
    case 'single-choice':
      return { type: item.type, option: item.key };
    case 'multiple-choice':
      return { type: item.type, options: item.keys };
    case 'true-false':
      return { type: item.type, value: item.key };
    case 'numeric':
      return { type: item.type, text: item.key };
    case 'ordering':
      return { type: item.type, order: item.key };
    case 'matching':
    case 'label-diagram':
      return { type: item.type, pairs: item.key };
    case 'fill-in':
      return {
        type: item.type,
        blanks: item.blanks.map(({ id, accepted }) => ({ blankId: id, text: acceptedWord(accepted, client) })),
      };
  }
}

/** The model answer, or the accepted word that stands to choose from. */
function acceptedWord(accepted: readonly string[], client: ClientItem): string {
  const bank = client.type === 'fill-in' ? client.wordBank : undefined;
  const folded = new Set(accepted.map(foldText));
  return bank?.find((word) => folded.has(foldText(word))) ?? accepted[0] ?? '';
}

/**
 * The answer of who knows better than the key: for a computed question the one that the second calculation confirms, for
 * another the only option that no feedback speaks against. Undefined while nothing contradicts the key.
 */
function betterKnown({ item, server }: Question, wrong: AnswerChoice['wrong']): Answer | undefined {
  const verdict = verifyAnswerKey(item);
  if ('notParametric' in verdict) {
    if (item.type !== 'single-choice' || server.type !== 'single-choice') return undefined;
    const unopposed = item.options.flatMap(({ feedback }, index) => (feedback === undefined ? [index] : []));
    const [only] = unopposed;
    if (unopposed.length !== 1 || only === undefined || item.options[only]?.id === item.key) return undefined;
    return { type: 'single-choice', option: `option-${only + 1}` };
  }
  if (verdict.verified) return undefined;
  return wrong.find(({ value }) => {
    const other = withKey(item, value);
    if (other === undefined) return false;
    const judged = verifyAnswerKey(other);
    return 'verified' in judged && judged.verified;
  })?.value;
}

/** The item as it would be if this answer were its key. */
function withKey(item: Item, answer: Answer): Item | undefined {
  if (item.type === 'single-choice' && answer.type === 'single-choice') {
    const option = item.options[Number(answer.option.split('-')[1]) - 1];
    return option === undefined ? undefined : { ...item, key: option.id };
  }
  if (item.type === 'numeric' && answer.type === 'numeric') {
    return { ...item, key: answer.text, wrong: item.wrong.filter(({ value }) => value !== answer.text) };
  }
  if (item.type === 'true-false' && answer.type === 'true-false') return { ...item, key: answer.value };
  return undefined;
}

/** Foreseen ones first. Some may be right by chance; who asks weighs them. */
function wrongAnswers({ client, server }: Question): readonly Answer[] {
  switch (server.type) {
    case 'single-choice':
      return server.wrong.map(({ optionId }) => ({ type: server.type, option: optionId }));
    case 'multiple-choice':
      return [
        ...server.wrong.map(({ optionId }): Answer => ({ type: server.type, options: [...server.keys, optionId] })),
        { type: server.type, options: server.keys.slice(0, 1) },
      ];
    case 'true-false':
      return [{ type: server.type, value: !server.key }];
    case 'numeric':
      return [...server.wrong.map(({ value }) => value), '0', '1', '1000003'].map((text) => ({
        type: server.type,
        text,
      }));
    case 'ordering':
      return [{ type: server.type, order: server.key.toReversed() }];
    case 'matching':
    case 'label-diagram':
      return [{ type: server.type, pairs: turned(server.key) }];
    case 'fill-in':
      return [...foreseenWords(server, client), ...otherWords(server, client)];
  }
}

/** Every left end with the partner of the next. */
function turned(key: readonly Pair[]): readonly Pair[] {
  return key.map(({ left }, index) => ({ left, right: key[(index + 1) % key.length]?.right ?? '' }));
}

/** Those that a student can put in: where words stand to choose from, one of them. */
function foreseenWords(item: ServerFillIn, client: ClientItem): readonly Answer[] {
  const bank = client.type === 'fill-in' ? client.wordBank : undefined;
  return item.blanks.flatMap(({ id, wrong }) =>
    wrong.flatMap(({ answer }) => {
      const word = bank === undefined ? answer : bank.find((other) => foldText(other) === foldText(answer));
      return word === undefined ? [] : [filled(item, client, id, word)];
    }),
  );
}

/** Words that stand to choose from, in the first blank. */
function otherWords(item: ServerFillIn, client: ClientItem): readonly Answer[] {
  const bank = (client.type === 'fill-in' ? client.wordBank : undefined) ?? ['nonsense'];
  const [blank] = item.blanks;
  return blank === undefined ? [] : bank.map((word) => filled(item, client, blank.id, word));
}

function filled(item: ServerFillIn, client: ClientItem, blankId: string, word: string): Answer {
  return {
    type: 'fill-in',
    blanks: item.blanks.map(({ id, accepted }) => ({
      blankId: id,
      text: id === blankId ? word : acceptedWord(accepted, client),
    })),
  };
}
