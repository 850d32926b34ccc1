/** Prefixes, suffixes and roots: what is put in order, sorted and labeled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'unlock-a-word',
    objectiveId: 'infer',
    stem: 'Put the steps for working out a long word in order.',
    direction: 'what you do first to what you do last',
    steps: [
      'Find the prefix and the suffix.',
      'Read the base word that is left.',
      'Think of the meaning of each part.',
      'Put the meanings together.',
      'Check the meaning in the sentence.',
    ],
    hint: 'You can only check a meaning after you have put it together.',
    explanation:
      'Find the added parts, read the base word, think of what each part means, put the meanings together, and check them in the sentence.',
    feedback: 'Ask what each step needs. To put meanings together, you must know them first.',
    misconception: 'letters-are-prefix',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'which-prefix',
    objectiveId: 'build',
    bloom: 'apply',
    prompt: 'Which prefix makes one word for this?',
    instructions: 'Pick up a card. Find the part of the meaning that a prefix can tell. Carry the card to that prefix.',
    hint: 'Look for “again”, “not”, “wrongly” or “before” in the meaning.',
    categories: [
      {
        id: 're',
        label: 're-',
        selectAll: 'For which of these meanings do you need the prefix “re-”? Choose all.',
        selectOne: 'For which of these meanings do you need the prefix “re-”?',
        things: [
          { label: 'to fill again', why: 'To fill again is to refill.' },
          { label: 'to tell a story once more', why: 'To tell once more is to retell.' },
          { label: 'to play the song again', why: 'To play again is to replay.' },
          { label: 'to build up again after a storm', why: 'To build again is to rebuild.' },
        ],
      },
      {
        id: 'un',
        label: 'un-',
        selectAll: 'For which of these meanings do you need the prefix “un-”? Choose all.',
        selectOne: 'For which of these meanings do you need the prefix “un-”?',
        things: [
          { label: 'not fair', why: 'Not fair is unfair.' },
          { label: 'not well, but a little ill', why: 'Not well is unwell.' },
          { label: 'not safe', why: 'Not safe is unsafe.' },
          { label: 'not kind', why: 'Not kind is unkind.' },
        ],
      },
      {
        id: 'mis',
        label: 'mis-',
        selectAll: 'For which of these meanings do you need the prefix “mis-”? Choose all.',
        selectOne: 'For which of these meanings do you need the prefix “mis-”?',
        things: [
          { label: 'to spell wrongly', why: 'To spell wrongly is to misspell.' },
          { label: 'to count wrongly', why: 'To count wrongly is to miscount.' },
          { label: 'to use in a wrong way', why: 'To use in a wrong way is to misuse.' },
          { label: 'to understand wrongly', why: 'To understand wrongly is to misunderstand.' },
        ],
      },
      {
        id: 'pre',
        label: 'pre-',
        selectAll: 'For which of these meanings do you need the prefix “pre-”? Choose all.',
        selectOne: 'For which of these meanings do you need the prefix “pre-”?',
        things: [
          { label: 'to pay before', why: 'To pay before is to prepay.' },
          { label: 'the school before kindergarten', why: 'The school before kindergarten is preschool.' },
          { label: 'to heat the oven before you bake', why: 'To heat before is to preheat.' },
          { label: 'a test before the unit begins', why: 'A test before is a pretest.' },
        ],
      },
    ],
  },
  {
    id: 'prefix-or-not',
    objectiveId: 'infer',
    bloom: 'analyze',
    prompt: 'Does the word begin with a prefix?',
    instructions:
      'Pick up a word. Cover its first letters. Is a base word with a fitting meaning left? Carry it to yes or no.',
    hint: 'Cover the first letters. Is a word left, and does the meaning fit?',
    categories: [
      {
        id: 'yes',
        label: 'Yes: a prefix',
        selectAll: 'Which of these words begin with a prefix? Choose all.',
        things: [
          {
            label: 'reread',
            why: '“Read” is left, and to reread is to read again.',
            misconception: 'letters-are-prefix',
          },
          {
            label: 'unlock',
            why: '“Lock” is left, and to unlock is the opposite of to lock.',
            misconception: 'letters-are-prefix',
          },
          {
            label: 'preview',
            why: '“View” is left, and to preview is to view before.',
            misconception: 'letters-are-prefix',
          },
          {
            label: 'misplace',
            why: '“Place” is left, and to misplace is to put in the wrong place.',
            misconception: 'letters-are-prefix',
          },
          {
            label: 'unhappy',
            why: '“Happy” is left, and unhappy means not happy.',
            misconception: 'letters-are-prefix',
          },
          {
            label: 'submarine',
            why: '“Marine” is left, and a submarine goes under the sea.',
            misconception: 'letters-are-prefix',
          },
        ],
      },
      {
        id: 'no',
        label: 'No prefix',
        selectAll: 'Which of these words do not begin with a prefix? Choose all.',
        things: [
          { label: 'reach', why: '“Ach” is no word, so “re” is no prefix here.', misconception: 'letters-are-prefix' },
          { label: 'uncle', why: '“Cle” is no word, so “un” is no prefix here.', misconception: 'letters-are-prefix' },
          {
            label: 'pretty',
            why: '“Tty” is no word, so “pre” is no prefix here.',
            misconception: 'letters-are-prefix',
          },
          {
            label: 'mister',
            why: '“Ter” is no word, so “mis” is no prefix here.',
            misconception: 'letters-are-prefix',
          },
          { label: 'ready', why: '“Ady” is no word, so “re” is no prefix here.', misconception: 'letters-are-prefix' },
          { label: 'under', why: '“Der” is no word, so “un” is no prefix here.', misconception: 'letters-are-prefix' },
        ],
      },
    ],
  },
  {
    id: 'which-root',
    objectiveId: 'roots',
    bloom: 'apply',
    prompt: 'Which root would you look for in the word for this?',
    instructions:
      'Pick up a card. Is it about carrying, writing, looking or hearing? Carry it to the root with this meaning.',
    hint: 'Is it about carrying, writing, looking or hearing?',
    categories: [
      {
        id: 'port',
        label: 'port (carry)',
        selectAll: 'For which of these would you look for the root “port”? Choose all.',
        things: [
          { label: 'small enough to take along by hand', why: 'It can be carried: portable.' },
          {
            label: 'to bring goods into a country',
            why: 'They are carried in: import.',
            misconception: 'same-root-same-meaning',
          },
          {
            label: 'to send goods out of a country',
            why: 'They are carried out: export.',
            misconception: 'same-root-same-meaning',
          },
          { label: 'trains and buses that take people along', why: 'They carry people: transport.' },
        ],
      },
      {
        id: 'graph',
        label: 'graph (write)',
        selectAll: 'For which of these would you look for the root “graph”? Choose all.',
        things: [
          { label: 'your own name in your own handwriting', why: 'You have written it: autograph.' },
          {
            label: 'the story of a life in a book',
            why: 'Someone has written about a life: biography.',
            misconception: 'same-root-same-meaning',
          },
          { label: 'a few sentences that stand together on a page', why: 'They are a piece of writing: paragraph.' },
          {
            label: 'an old machine that wrote messages from far away',
            why: 'It wrote from far away: telegraph.',
            misconception: 'root-stands-alone',
          },
        ],
      },
      {
        id: 'spect',
        label: 'spect (look)',
        selectAll: 'For which of these would you look for the root “spect”? Choose all.',
        things: [
          {
            label: 'a person who watches a game',
            why: 'He or she looks on: spectator.',
            misconception: 'root-stands-alone',
          },
          {
            label: 'to check closely with your eyes',
            why: 'You look closely: inspect.',
            misconception: 'root-stands-alone',
          },
          { label: 'an old word for eyeglasses', why: 'You look through them: spectacles.' },
          {
            label: 'a great sight, such as fireworks',
            why: 'All look at it: a spectacle.',
            misconception: 'same-root-same-meaning',
          },
        ],
      },
      {
        id: 'aud',
        label: 'aud (hear)',
        selectAll: 'For which of these would you look for the root “aud”? Choose all.',
        things: [
          {
            label: 'the people who listen to a concert',
            why: 'They hear it: audience.',
            misconception: 'root-stands-alone',
          },
          {
            label: 'loud enough to be noticed by the ear',
            why: 'It can be heard: audible.',
            misconception: 'root-stands-alone',
          },
          { label: 'a large hall for concerts and talks', why: 'People hear them there: auditorium.' },
          {
            label: 'a short try-out for a singer',
            why: 'Someone hears the singer: audition.',
            misconception: 'same-root-same-meaning',
          },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [];
