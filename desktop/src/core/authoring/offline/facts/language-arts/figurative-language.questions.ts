/** Figurative language: the wrong ideas, and what is put in order or sorted. */
import type { FactTopicDefinition } from '../fact-kit/index.ts';

export const misconceptions: FactTopicDefinition['misconceptions'] = [
  {
    id: 'like-means-simile',
    objectiveId: 'classify',
    name: 'The word “like” makes a simile',
    what: 'Students call every sentence with “like” or “as” a simile.',
    why: 'They learned “like” and “as” as the sign of a simile and stop reading there.',
    teacherMove: 'Ask “Which two things are compared?” every time. No two things, no simile.',
    claim: 'Every sentence with the word “like” is a simile.',
    truth: 'A sentence is a simile only if it compares two unlike things.',
    evidence: '“I like pears” has the word “like”, but it compares nothing.',
    feedback: 'Look past the word “like”. Which two unlike things does the sentence compare?',
    facts: ['simile-does', 'simile-clue'],
  },
  {
    id: 'simile-is-metaphor',
    objectiveId: 'classify',
    name: 'Simile and metaphor are the same',
    what: 'Students use the names simile and metaphor for any comparison.',
    why: 'Both compare two things, and the two names are often taught in one breath.',
    teacherMove: 'Turn one into the other: “The lake was like a mirror” and “The lake was a mirror”. Say what changed.',
    claim: 'A simile and a metaphor are the same thing.',
    truth: 'A simile says that one thing is like another, but a metaphor says that it is the other.',
    evidence: '“The lake was a mirror” compares two things without “like” or “as”.',
    feedback: 'Both compare. But does this one say “is like”, or does it say “is”?',
    facts: ['metaphor-does', 'metaphor-clue', 'simile-does'],
    mistakes: {
      'simile-does': 'says-is',
      'metaphor-does': 'compares-like',
      'simile-clue': 'clue-is',
      'metaphor-clue': 'clue-like',
    },
  },
  {
    id: 'any-animal-acts',
    objectiveId: 'classify',
    name: 'Anything an animal does is personification',
    what: 'Students find personification in every sentence in which an animal or a thing does something.',
    why: 'The rule “a thing does something” is easier to check than “it does what only people do”.',
    teacherMove: 'Ask “Could it really do that?” If it could, it is not personification.',
    claim: 'Every sentence in which an animal does something is personification.',
    truth: 'It is personification only if a thing or an animal does what people do.',
    evidence: '“The dog barked at the gate” tells only what dogs really do.',
    feedback: 'Could it really do that? If so, it is not personification. Look for something only people do.',
    facts: ['personification-does', 'personification-clue'],
    mistakes: { 'personification-does': 'animal-does', 'personification-clue': 'clue-animal' },
  },
  {
    id: 'idiom-word-by-word',
    objectiveId: 'interpret',
    name: 'Idioms are read word by word',
    what: 'Students explain an idiom by explaining each of its words.',
    why: 'Most sentences are understood in just this way, and it works well everywhere else.',
    teacherMove: 'Act out the words first, then the meaning. Ask when a person would really say it.',
    claim: 'You can find the meaning of an idiom by looking up each of its words.',
    truth: 'An idiom has a meaning as a whole that its single words do not tell.',
    evidence: 'A dictionary explains “spill” and “beans”, but neither word has to do with secrets.',
    feedback: 'You read it word by word. As a whole, the phrase means something else. When would someone say it?',
    facts: ['ice-means', 'books-means', 'beans-means', 'ears-means', 'cloud-means'],
    mistakes: { 'beans-means': 'make-mess', 'books-means': 'punch-books', 'car-says': 'sick-car' },
  },
  {
    id: 'hyperbole-is-a-lie',
    objectiveId: 'interpret',
    name: 'Exaggeration is a lie',
    what: 'Students take an exaggeration as a false statement or as an exact number.',
    why: 'A claim that is not true looks like a lie when one does not ask what the speaker wants.',
    teacherMove: 'Ask: “Does the speaker want to be believed word for word?” Then let students say it in plain words.',
    claim: 'Hyperbole is a lie, because what it says is not true.',
    truth: 'Hyperbole is no lie, because writer and reader both know that it is far too big.',
    evidence: 'When Ben says that he has told you a million times, nobody starts to count.',
    feedback: 'Nobody is meant to believe it word for word. What feeling does the huge number show?',
    facts: ['bag-says', 'test-says', 'ran-says', 'voice-says'],
    mistakes: { 'bag-says': 'real-ton', 'years-leads': 'word-for-word' },
  },
  {
    id: 'more-is-better',
    objectiveId: 'choose',
    name: 'The more figures, the better',
    what: 'Students put as many comparisons as they can into a text.',
    why: 'They are praised for “colorful” writing and take each figure as a point won.',
    teacherMove: 'Read a text with a comparison in every line aloud. Cross out until only the strongest one is left.',
    claim: 'The more figures of speech a text has, the better it is.',
    truth: 'A figure of speech is good only where it makes the text clearer or stronger.',
    evidence: 'Cooks who read a recipe with a comparison in every line forget the next step.',
    feedback: 'More is not always better. Does this figure help the reader here, or does it stand in the way?',
    facts: ['every-leads', 'recipe-suits', 'notice-suits', 'report-suits'],
    mistakes: {
      'recipe-suits': 'playful',
      'notice-suits': 'huge',
      'report-suits': 'playful',
      'every-leads': 'understand-all',
    },
  },
  {
    id: 'only-in-poems',
    objectiveId: 'choose',
    name: 'Only poems use figurative language',
    what: 'Students look for figures of speech in poems and nowhere else.',
    why: 'They met the names in lessons on poetry.',
    teacherMove: 'Send students to hunt for figures in sports news, ads and their own talk for one day.',
    claim: 'Only poems use figurative language.',
    truth: 'Figurative language is in stories, songs, news and everyday talk as well.',
    evidence: 'A sports reporter says that a team “caught fire” in the last minutes.',
    feedback: 'Poems are not the only place. Think of how people talk about sports, the weather or a long wait.',
    facts: ['snow-leads', 'wind-leads', 'years-leads'],
  },
];

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
