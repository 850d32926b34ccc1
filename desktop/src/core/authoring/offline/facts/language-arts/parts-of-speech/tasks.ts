/** Parts of speech: what is put in order, sorted and labeled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'find-the-job',
    objectiveId: 'decide',
    stem: 'Put the steps for finding the part of speech of a word in order.',
    direction: 'what you do first to what you do last',
    steps: [
      'Read the whole sentence.',
      'Ask what the word does in this sentence.',
      'Name its part of speech.',
      'Put another word of this kind in its place to check.',
    ],
    hint: 'You can only check an answer that you have.',
    explanation:
      'First read the sentence, then ask what the word does, then name its part of speech, and then check with another word.',
    feedback: 'The sentence decides, so it comes first. A check comes last.',
    misconception: 'one-word-one-job',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'which-part',
    objectiveId: 'name',
    bloom: 'apply',
    prompt: 'Which part of speech is the word in capital letters?',
    instructions: 'Pick up a sentence. Ask what the word in capital letters does. Carry it to its part of speech.',
    hint: 'Does it name, tell what happens, tell what kind, or tell how?',
    categories: [
      {
        id: 'noun',
        label: 'Noun',
        selectAll: 'In which sentences is the word in capital letters a noun? Choose all.',
        selectOne: 'In which sentence is the word in capital letters a noun?',
        things: [
          { label: 'The KITTEN naps in a box.', why: '“Kitten” names an animal, so it is a noun.' },
          {
            label: 'We walked to the LIBRARY.',
            why: '“Library” names a place, so it is a noun.',
            misconception: 'noun-can-be-touched',
          },
          {
            label: 'Her KINDNESS made me smile.',
            why: '“Kindness” names an idea, so it is a noun.',
            misconception: 'noun-can-be-touched',
          },
          { label: 'My UNCLE tells jokes.', why: '“Uncle” names a person, so it is a noun.' },
        ],
      },
      {
        id: 'verb',
        label: 'Verb',
        selectAll: 'In which sentences is the word in capital letters a verb? Choose all.',
        selectOne: 'In which sentence is the word in capital letters a verb?',
        things: [
          { label: 'The frog LEAPS over a log.', why: '“Leaps” tells what the frog does, so it is a verb.' },
          {
            label: 'I KNOW your song.',
            why: '“Know” tells what I do in my mind, so it is a verb.',
            misconception: 'verb-is-seen',
          },
          {
            label: 'The soup IS hot.',
            why: '“Is” tells about a state, so it is a verb.',
            misconception: 'verb-is-seen',
          },
          { label: 'Bees BUZZ in the garden.', why: '“Buzz” tells what bees do, so it is a verb.' },
        ],
      },
      {
        id: 'adjective',
        label: 'Adjective',
        selectAll: 'In which sentences is the word in capital letters an adjective? Choose all.',
        selectOne: 'In which sentence is the word in capital letters an adjective?',
        things: [
          { label: 'He wore a STRIPED scarf.', why: '“Striped” tells what kind of scarf, so it is an adjective.' },
          {
            label: 'The GENTLE horse stood still.',
            why: '“Gentle” tells what kind of horse, so it is an adjective.',
            misconception: 'adjective-is-adverb',
          },
          {
            label: 'A LOUD bell rang.',
            why: '“Loud” tells what kind of bell, so it is an adjective.',
            misconception: 'adjective-is-adverb',
          },
          { label: 'I ate SEVEN grapes.', why: '“Seven” tells how many grapes, so it is an adjective.' },
        ],
      },
      {
        id: 'adverb',
        label: 'Adverb',
        selectAll: 'In which sentences is the word in capital letters an adverb? Choose all.',
        selectOne: 'In which sentence is the word in capital letters an adverb?',
        things: [
          {
            label: 'She closed the door QUIETLY.',
            why: '“Quietly” tells how she closed it, so it is an adverb.',
            misconception: 'adjective-is-adverb',
          },
          {
            label: 'The bus came LATE.',
            why: '“Late” tells when it came, so it is an adverb.',
            misconception: 'ly-is-adverb',
          },
          {
            label: 'Birds sang LOUDLY.',
            why: '“Loudly” tells how they sang, so it is an adverb.',
            misconception: 'adjective-is-adverb',
          },
          { label: 'Put your boots HERE.', why: '“Here” tells where to put them, so it is an adverb.' },
        ],
      },
    ],
  },
  {
    id: 'noun-or-verb',
    objectiveId: 'decide',
    bloom: 'analyze',
    prompt: 'Is the word in capital letters a noun or a verb here?',
    instructions: 'Pick up a sentence. Ask what the word in capital letters does in it. Carry it to noun or verb.',
    hint: 'Does it name a thing, or does it tell what someone does?',
    categories: [
      {
        id: 'noun-here',
        label: 'Noun here',
        selectAll: 'These words can do two jobs. In which sentences is the one in capital letters a noun? Choose all.',
        things: [
          {
            label: 'The PAINT is still wet.',
            why: 'It names a thing. “The” stands before it.',
            misconception: 'one-word-one-job',
          },
          { label: 'We went for a long WALK.', why: 'It names what they went for.', misconception: 'one-word-one-job' },
          {
            label: 'Her DANCE won a prize.',
            why: 'It names a thing that won a prize.',
            misconception: 'one-word-one-job',
          },
          {
            label: 'There is a HAMMER in the box.',
            why: 'It names a thing in the box.',
            misconception: 'one-word-one-job',
          },
          { label: 'I had a funny DREAM.', why: 'It names a thing that I had.', misconception: 'one-word-one-job' },
        ],
      },
      {
        id: 'verb-here',
        label: 'Verb here',
        selectAll: 'These words can do two jobs. In which sentences is the one in capital letters a verb? Choose all.',
        things: [
          { label: 'We PAINT the fence in spring.', why: 'It tells what we do.', misconception: 'one-word-one-job' },
          { label: 'They WALK to school.', why: 'It tells what they do.', misconception: 'one-word-one-job' },
          {
            label: 'Will you DANCE with me?',
            why: 'It tells what you will do. “Will” is a clue.',
            misconception: 'one-word-one-job',
          },
          {
            label: 'Please HAMMER in this nail.',
            why: 'It tells what someone should do.',
            misconception: 'one-word-one-job',
          },
          { label: 'Cats DREAM in their sleep.', why: 'It tells what cats do.', misconception: 'one-word-one-job' },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [];
