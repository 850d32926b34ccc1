/**
 * A talk with somebody who holds wrong ideas of the topic: for each the student says what is so instead, and then by what
 * one could find that out. Who agrees with the idea hears why it is not so; who answers beside the point is led back.
 */
import type { Random } from '../../../items/index.ts';
import type { TaskDraft } from '../../../topic-source.ts';
import { nameAt } from '../drafts/index.ts';
import type { FactMisconception, FactTopicDefinition } from '../topic.ts';

const MOST_IDEAS = 3;
const LONGEST_CHOICE = 240;
const LONGEST_REPLY = 400;

type Talk = TaskDraft<'dialogue'>['params'];
type Scene = Talk['scenes'][number];

/** @param parts questions wanted, two for each idea. Null when too few ideas can be told apart in a few words. */
export function talkTask(topic: FactTopicDefinition, random: Random, parts: number): TaskDraft<'dialogue'> | null {
  const ideas = random.fork('ideas').shuffle(topic.misconceptions.filter(fits));
  const [first] = ideas;
  if (first === undefined) return null;
  const own = [first, ...ideas.filter((idea) => idea !== first && idea.objectiveId === first.objectiveId)].slice(
    0,
    Math.min(MOST_IDEAS, Math.max(1, Math.ceil(parts / 2))),
  );
  const name = nameAt(random.fork('name').int(0, 11));
  return {
    instructions: `${name} has some ideas that may not be right. Talk with ${name}. Think before you answer.`,
    objectiveId: first.objectiveId,
    bloom: 'analyze',
    params: {
      character: { name, about: `${name} wants to know if these ideas are right.` },
      startId: 'hello',
      scenes: [
        {
          id: 'hello',
          says: 'Hi! I have been thinking. May I tell you what I believe?',
          choices: [
            { id: 'yes', text: 'Yes, tell me.', worth: 'talk', nextId: 'claim-1' },
            {
              id: 'why',
              text: 'What made you think about it?',
              worth: 'talk',
              reply: 'I was just curious.',
              nextId: 'claim-1',
            },
          ],
        },
        ...own.flatMap((idea, index) => scenesFor(idea, index + 1, own.length, otherThan(idea, topic, random))),
        {
          id: 'bye',
          says: 'Thank you. Now I know why it is so, and how one can find out.',
          choices: [{ id: 'welcome', text: 'You are welcome.', worth: 'talk', nextId: null }],
        },
      ],
      hints: [
        'First find the word in the sentence that is not so.',
        'Good evidence is something that one can see or test, and that would be different if the idea were right.',
      ],
    },
  };
}

/** What is believed, then how one could know; a scene in between for who agreed too fast. */
function scenesFor(idea: FactMisconception, number: number, count: number, other: FactMisconception | null): Scene[] {
  const [claim, think, proof] = [`claim-${number}`, `think-${number}`, `proof-${number}`];
  const next = number === count ? 'bye' : `claim-${number + 1}`;
  return [
    {
      id: claim,
      says: `${number === 1 ? 'I believe this' : 'I also believe this'}: ${idea.claim} What do you say?`,
      choices: [
        { id: 'truth', text: idea.truth, worth: 'right', reply: 'Oh! I did not know that.', nextId: proof },
        {
          id: 'agree',
          text: 'I believe that too.',
          worth: 'wrong',
          reply: idea.feedback,
          misconceptionId: idea.id,
          nextId: think,
        },
        ...(other === null
          ? []
          : [
              {
                id: 'aside',
                text: other.truth,
                worth: 'wrong' as const,
                reply: `That is so, but it does not speak about what I said: ${idea.claim}`.slice(0, LONGEST_REPLY),
                nextId: claim,
              },
            ]),
      ],
    },
    {
      id: think,
      says: 'Hm. You see, I am not so sure any more. What have you read or seen about it?',
      choices: [{ id: 'again', text: 'Let me think again.', worth: 'talk', nextId: claim }],
    },
    {
      id: proof,
      says: 'How could I find that out for myself?',
      choices: [
        { id: 'evidence', text: idea.evidence, worth: 'right', reply: 'Yes, that shows it.', nextId: next },
        {
          id: 'many',
          text: 'You can trust it, because most people say so.',
          worth: 'wrong',
          reply: 'Many people can be wrong together. What could I see or test?',
          nextId: proof,
        },
        ...(other === null
          ? []
          : [
              {
                id: 'other-evidence',
                text: other.evidence,
                worth: 'wrong' as const,
                reply: 'That is good to know, but it would not tell me whether my idea was right.',
                nextId: proof,
              },
            ]),
      ],
    },
  ];
}

/** Another idea of the topic whose truth and evidence do not speak about this one. */
function otherThan(
  idea: FactMisconception,
  { misconceptions }: FactTopicDefinition,
  random: Random,
): FactMisconception | null {
  const apart = misconceptions.filter(
    (other) =>
      other !== idea &&
      fits(other) &&
      !(other.overlaps ?? []).includes(idea.id) &&
      !(idea.overlaps ?? []).includes(other.id),
  );
  return apart.length === 0 ? null : random.fork(`other ${idea.id}`).pick(apart);
}

function fits({ claim, truth, evidence, feedback }: FactMisconception): boolean {
  return (
    claim.length <= 300 &&
    truth.length <= LONGEST_CHOICE &&
    evidence.length <= LONGEST_CHOICE &&
    feedback.length <= LONGEST_REPLY
  );
}
