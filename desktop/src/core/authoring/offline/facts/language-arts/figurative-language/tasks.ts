/** Figurative language: what is put in order, sorted and labeled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'find-the-meaning',
    objectiveId: 'interpret',
    stem: 'Put the steps for finding the meaning of a metaphor in order.',
    direction: 'what you do first to what you do last',
    steps: [
      'Notice that the words cannot be true as they stand.',
      'Name the two things that are compared.',
      'List what these two things have in common.',
      'Say the meaning in plain words.',
      'Put the plain words into the text and check that they fit.',
    ],
    hint: 'You cannot say what two things share before you know which two they are.',
    explanation:
      'First notice the figure, then name the two things, find what they share, say it in plain words, and check it in the text.',
    feedback:
      'Check what each step needs. To list what two things share, you must have named them. To check a meaning, you must have one.',
    misconception: 'idiom-word-by-word',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'which-figure',
    objectiveId: 'classify',
    bloom: 'apply',
    prompt: 'Which figure of speech is in the sentence?',
    instructions: 'Pick up a sentence. Look for its clue. Carry it to the figure of speech that it shows.',
    hint: 'Is something compared with “like” or “as”, called by another name, acting human, or far too big?',
    categories: [
      {
        id: 'simile',
        label: 'Simile',
        selectAll: 'Which of these sentences are similes? Choose all.',
        selectOne: 'Which of these sentences is a simile?',
        things: [
          {
            label: 'The puppy was as round as a drum.',
            why: 'Puppy and drum are compared with “as”, so it is a simile.',
            misconception: 'simile-is-metaphor',
          },
          {
            label: 'Her laugh rang like a small bell.',
            why: 'A laugh is compared with a bell, using “like”, so it is a simile.',
            misconception: 'simile-is-metaphor',
          },
          {
            label: 'The road curled like a ribbon.',
            why: 'Road and ribbon are compared with “like”, so it is a simile.',
            misconception: 'simile-is-metaphor',
          },
          {
            label: 'The night was as black as ink.',
            why: 'Night and ink are compared with “as”, so it is a simile.',
            misconception: 'simile-is-metaphor',
          },
        ],
      },
      {
        id: 'metaphor',
        label: 'Metaphor',
        selectAll: 'Which of these sentences are metaphors? Choose all.',
        selectOne: 'Which of these sentences is a metaphor?',
        things: [
          {
            label: 'The moon was a silver coin.',
            why: 'The moon is called a coin, without “like” or “as”, so it is a metaphor.',
            misconception: 'simile-is-metaphor',
          },
          {
            label: 'My grandmother is a walking library.',
            why: 'A person is called a library, so it is a metaphor.',
            misconception: 'simile-is-metaphor',
          },
          {
            label: 'The classroom was a beehive.',
            why: 'A busy room is called a beehive, so it is a metaphor.',
            misconception: 'simile-is-metaphor',
          },
          {
            label: 'Her smile is a sunrise.',
            why: 'A smile is called a sunrise, so it is a metaphor.',
            misconception: 'simile-is-metaphor',
          },
        ],
      },
      {
        id: 'personification',
        label: 'Personification',
        selectAll: 'Which of these sentences show personification? Choose all.',
        selectOne: 'Which of these sentences shows personification?',
        things: [
          {
            label: 'The chair groaned when Dad sat down.',
            why: 'Groaning is what people do, and here a chair does it.',
            misconception: 'any-animal-acts',
          },
          {
            label: 'Flowers nodded to the rain.',
            why: 'People nod to each other. Here flowers do it.',
            misconception: 'any-animal-acts',
          },
          {
            label: 'The clock told us to hurry.',
            why: 'Only people tell someone to hurry. Here a clock does it.',
            misconception: 'any-animal-acts',
          },
          {
            label: 'Shadows tiptoed along the wall.',
            why: 'People tiptoe. Here shadows do it.',
            misconception: 'any-animal-acts',
          },
        ],
      },
      {
        id: 'hyperbole',
        label: 'Hyperbole',
        selectAll: 'Which of these sentences show hyperbole? Choose all.',
        selectOne: 'Which of these sentences shows hyperbole?',
        things: [
          {
            label: 'I have seen this film ten million times.',
            why: 'Nobody could see a film ten million times, so it is hyperbole.',
            misconception: 'hyperbole-is-a-lie',
          },
          {
            label: 'These shoes cost all the money in the world.',
            why: 'No shoes cost that much, so it is hyperbole.',
            misconception: 'hyperbole-is-a-lie',
          },
          {
            label: 'We waited in line until our hair turned gray.',
            why: 'The wait was not that long. It is a huge exaggeration.',
            misconception: 'hyperbole-is-a-lie',
          },
          {
            label: 'His sneeze could be heard on Mars.',
            why: 'No sneeze is that loud, so it is hyperbole.',
            misconception: 'hyperbole-is-a-lie',
          },
        ],
      },
    ],
  },
  {
    id: 'literal-or-figurative',
    objectiveId: 'interpret',
    bloom: 'apply',
    prompt: 'Do the words mean just what they say?',
    instructions:
      'Pick up a sentence. Picture it word by word. If it could really be so, it is literal. If not, it is figurative.',
    hint: 'Picture the words. Could a camera take that photo?',
    categories: [
      {
        id: 'literal',
        label: 'Literal',
        selectAll: 'Which of these sentences are literal? Choose all.',
        things: [
          {
            label: 'The ice on the pond broke in March.',
            why: 'This is about real ice on a real pond.',
            misconception: 'idiom-word-by-word',
          },
          {
            label: 'She spilled the beans on the kitchen floor.',
            why: 'These beans fell on a floor, so the words mean what they say.',
            misconception: 'idiom-word-by-word',
          },
          { label: 'The baker made a cake with six eggs.', why: 'A baker can really make such a cake.' },
          {
            label: 'Our cat sleeps for fifteen hours a day.',
            why: 'Cats really sleep that long. It is no exaggeration.',
            misconception: 'hyperbole-is-a-lie',
          },
          {
            label: 'The dog wagged its tail at the mail carrier.',
            why: 'Dogs really wag their tails.',
            misconception: 'any-animal-acts',
          },
          { label: 'The rain ran down the window.', why: 'Water does run down a window. This is what the eye sees.' },
        ],
      },
      {
        id: 'figurative',
        label: 'Figurative',
        selectAll: 'Which of these sentences are figurative? Choose all.',
        things: [
          {
            label: 'A joke broke the ice at the first meeting.',
            why: 'There was no ice. People became less shy.',
            misconception: 'idiom-word-by-word',
          },
          {
            label: 'Do not spill the beans about the party!',
            why: 'This is about a secret, not about beans.',
            misconception: 'idiom-word-by-word',
          },
          {
            label: 'The spelling test was a piece of cake.',
            why: 'A test is not a cake. It was easy.',
            misconception: 'idiom-word-by-word',
          },
          {
            label: 'I slept for a hundred years.',
            why: 'Nobody sleeps that long. It shows how long the sleep seemed.',
            misconception: 'hyperbole-is-a-lie',
          },
          {
            label: 'The wind knocked on our door all night.',
            why: 'Knocking to be let in is what people do.',
            misconception: 'any-animal-acts',
          },
          {
            label: 'Her eyes were two bright stars.',
            why: 'Eyes are not stars. They shone.',
            misconception: 'simile-is-metaphor',
          },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [];
