/** Parts of speech: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'find-the-verb',
    objectiveId: 'name',
    bloom: 'apply',
    stem: 'Read this sentence: “My brave sister has a loud old drum.” Which word is the verb?',
    answer: 'has',
    wrong: [
      {
        text: 'brave',
        misconception: 'adjective-is-adverb',
        feedback: '“Brave” tells what kind of sister, so it is an adjective.',
      },
      {
        text: 'drum',
        misconception: 'verb-is-seen',
        feedback: 'You can see and hear a drum, but the word names a thing. Look for what the sister has or does.',
      },
      {
        text: 'loud',
        misconception: 'adjective-is-adverb',
        feedback: '“Loud” tells what kind of drum, so it is an adjective.',
      },
    ],
    hint: 'A verb does not have to be an action. Which word links the sister and the drum?',
    explanation: '“Has” tells that the drum belongs to the sister. It is a verb, though no one moves.',
    facts: ['verb-does'],
  },
  {
    id: 'four-nouns',
    objectiveId: 'name',
    bloom: 'analyze',
    stem: 'Read this sentence: “In winter, Noah felt joy in the quiet town.” Ivy says that there are two nouns: Noah and town. Which nouns did she miss?',
    answer: 'winter and joy',
    wrong: [
      {
        text: 'No nouns: she found them all',
        misconception: 'noun-can-be-touched',
        feedback: 'A noun can also name a time or a feeling. Try “the” before each word.',
      },
      {
        text: 'felt and quiet',
        misconception: 'verb-is-seen',
        feedback: '“Felt” tells what Noah did, and “quiet” tells what kind of town. Look for names.',
      },
      {
        text: 'quiet only',
        misconception: 'noun-can-be-touched',
        feedback: '“Quiet” tells what kind of town it is, so it is an adjective here.',
      },
    ],
    hint: 'Which words name a time or a feeling?',
    explanation: '“Winter” names a time and “joy” names a feeling. You cannot touch them, but they are nouns.',
    facts: ['noun-does'],
  },
  {
    id: 'which-watch',
    objectiveId: 'decide',
    bloom: 'apply',
    stem: 'In which sentence is “watch” a verb?',
    answer: 'We watch the stars.',
    wrong: [
      {
        text: 'My watch is on the table.',
        misconception: 'one-word-one-job',
        feedback: 'Here “watch” names a thing. “My” stands right before it.',
      },
      {
        text: 'He lost a watch.',
        misconception: 'one-word-one-job',
        feedback: 'Here “watch” names a thing. Look at the small word “a” before it.',
      },
      {
        text: 'The watch stopped at noon.',
        misconception: 'one-word-one-job',
        feedback: 'Here “watch” names a thing that stopped. The verb is “stopped”.',
      },
    ],
    hint: 'In which sentence does “watch” tell what someone does?',
    explanation:
      'In “We watch the stars” it tells what we do, so it is a verb. In the other sentences it names a thing.',
    facts: ['can-shows', 'the-shows'],
  },
  {
    id: 'lonely-ending',
    objectiveId: 'decide',
    bloom: 'analyze',
    stem: 'Tom marks each word that ends in “ly” as an adverb: “The lonely lion slowly opened its sleepy eyes.” Is he right?',
    answer: 'Only about “slowly”: “lonely” tells what kind of lion',
    wrong: [
      {
        text: 'Yes, because both words end in “ly”',
        misconception: 'ly-is-adverb',
        feedback: 'The ending is a clue, no more. What does “lonely” tell about?',
      },
      {
        text: 'No, because both words tell about the lion',
        misconception: 'adjective-is-adverb',
        feedback: '“Slowly” tells how it opened its eyes, so it tells about the verb.',
      },
      {
        text: 'Only about “lonely”: “slowly” tells what kind of eyes',
        misconception: 'adjective-is-adverb',
        feedback: 'It is the other way round. What kind of lion? How did it open its eyes?',
      },
    ],
    hint: 'Draw an arrow from each word to the word that it tells about.',
    explanation:
      '“Slowly” tells how the lion opened its eyes, so it is an adverb. “Lonely” tells what kind of lion it is, so it is an adjective.',
    facts: ['ly-shows'],
  },
  {
    id: 'wet-dog',
    objectiveId: 'improve',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Which sentence lets you see what happened?',
    answer: 'The poodle shook its wet ears.',
    wrong: [
      { text: 'The animal did a thing.', feedback: 'What animal was it? What did it do? The words do not tell.' },
      {
        text: 'The very, very wet animal was very wet.',
        misconception: 'very-is-strong',
        feedback: '“Very” adds no picture. Look for an exact noun and a strong verb.',
      },
      {
        text: 'The big, wet, white, old, sad, small dog was there.',
        misconception: 'more-adjectives',
        feedback: 'There are many words, but nothing happens. Look for a strong verb.',
      },
    ],
    hint: 'Look for an exact noun and a strong verb.',
    explanation: '“Poodle” and “ears” are exact nouns, and “shook” is a strong verb. One adjective, “wet”, is enough.',
    facts: ['exact-leads', 'strong-leads'],
  },
  {
    id: 'sing-nice',
    objectiveId: 'improve',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Fix this sentence: “The choir sings beautiful.” What should it be?',
    answer: 'The choir sings beautifully.',
    wrong: [
      {
        text: 'The choir sings very beautiful.',
        misconception: 'very-is-strong',
        feedback: '“Very” does not mend it. The word must tell how they sing.',
      },
      {
        text: 'The beautiful choir sings beautiful.',
        misconception: 'more-adjectives',
        feedback: 'One more adjective does not help. Which word tells how they sing?',
      },
      {
        text: 'It is right, because “beautiful” describes',
        misconception: 'adjective-is-adverb',
        feedback: 'It does describe. But here it must tell about a verb: how do they sing?',
      },
    ],
    hint: 'The word tells how they sing. Which ending do many such words have?',
    explanation: 'The word tells how the choir sings. So it must be an adverb: “beautifully”.',
    facts: ['strong-leads'],
  },
  {
    id: 'grandma-letter',
    objectiveId: 'improve',
    bloom: 'apply',
    stem: 'Make this text better: “Grandma has a boat. Grandma rows the boat. Grandma likes to fish.” Which is best?',
    answer: 'Grandma has a boat. She rows it and likes to fish.',
    wrong: [
      {
        text: 'She has it. She rows it. She likes it.',
        feedback: 'Who is she, and what is it? The first sentence must name them.',
      },
      {
        text: 'Grandma has a very nice boat. Grandma rows the very nice boat.',
        misconception: 'very-is-strong',
        feedback: 'The names are still there again and again, and “very nice” tells little.',
      },
      {
        text: 'Old, kind, small Grandma has a long, old, wet, red boat.',
        misconception: 'more-adjectives',
        feedback: 'A long list does not help, and now she does not fish any more.',
      },
    ],
    hint: 'Name each one once. Then let a pronoun help.',
    explanation:
      'The first sentence names Grandma and the boat. After that, “she” and “it” can stand in for them, and readers still know who is meant.',
    facts: ['same-leads', 'no-noun-leads'],
  },
  {
    id: 'cut-one',
    objectiveId: 'improve',
    bloom: 'evaluate',
    stem: 'Read: “The tiny, little, small, gray mouse crept under the door.” You may keep two adjectives. Which advice is best?',
    answer: 'Keep “tiny” and “gray”, because they tell two different things',
    wrong: [
      {
        text: 'Keep “little” and “small”, because both are short',
        feedback: 'They say the same thing. What do readers learn from the second one?',
      },
      {
        text: 'Keep all of them, because more is better',
        misconception: 'more-adjectives',
        feedback: 'Three of them say the same. Two good words do more than four.',
      },
      {
        text: 'Write “very tiny” and “very small”',
        misconception: 'very-is-strong',
        feedback: '“Very” adds nothing here, and both words say the same.',
      },
    ],
    hint: 'Which words tell readers something new?',
    explanation:
      '“Tiny”, “little” and “small” mean almost the same, so one of them is enough. “Gray” adds something new.',
    facts: ['five-leads', 'exact-leads'],
  },
];
