/** Prefixes, suffixes and roots: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'movie-before',
    objectiveId: 'build',
    bloom: 'apply',
    stem: 'You want one word for “to view something before others do”. Which parts do you put together?',
    answer: 'pre- and view',
    wrong: [
      { text: 're- and view', feedback: '“Re-” means “again”. You view it before, not again.' },
      { text: 'view and -less', feedback: '“-less” means “without”. Look for a part that means “before”.' },
      {
        text: 'view and -er',
        misconception: 'er-is-a-person',
        feedback: 'A viewer is a person. You need a word for what the person does.',
      },
    ],
    hint: 'Which prefix means “before”?',
    explanation: '“Pre-” means “before”, so to preview something is to view it before others do.',
    facts: ['pre-leads'],
  },
  {
    id: 'lazy-sentence',
    objectiveId: 'build',
    bloom: 'analyze',
    stem: 'Ben writes: “Her lazyness made us late.” One thing is wrong with the long word. What is it?',
    answer: 'The “y” of “lazy” must become “i”: laziness',
    wrong: [
      {
        text: 'Nothing, because a base word keeps its spelling',
        misconception: 'base-never-changes',
        feedback: 'Compare it with “happy” and “happiness”. What happened to the “y”?',
      },
      {
        text: 'It should be “lazy”: Her lazy made us late',
        misconception: 'suffix-keeps-job',
        feedback: '“Lazy” is an adjective. After “her” the sentence needs a noun here.',
      },
      {
        text: 'It should have a prefix: relazyness',
        misconception: 'letters-are-prefix',
        feedback: 'Nothing is done again here. Look at the letter before the suffix.',
      },
    ],
    hint: 'Look at the letter before “-ness”.',
    explanation:
      'The suffix “-ness” fits, because the sentence needs a noun. But before it, the “y” of “lazy” becomes “i”.',
    facts: ['ness-ends', 'ness-turns'],
  },
  {
    id: 'careful-jar',
    objectiveId: 'infer',
    bloom: 'apply',
    stem: 'Read this: “The glass jar has a reusable lid.” What does “reusable” tell you about the lid?',
    answer: 'You can use it again',
    wrong: [
      { text: 'You cannot use it', feedback: 'That would be “unusable”. What does “re-” mean?' },
      {
        text: 'A person uses it',
        misconception: 'er-is-a-person',
        feedback: 'There is no “-er” here. The word ends in “-able”.',
      },
      { text: 'It is full of use', feedback: 'That would be “useful”. Look at the end: “-able”.' },
    ],
    hint: 'Split it into three parts: re, us(e), able.',
    explanation: '“Re-” means “again” and “-able” means that it can be done. So a reusable lid can be used again.',
    facts: ['re-leads', 'able-ends'],
  },
  {
    id: 'pressure',
    objectiveId: 'infer',
    bloom: 'analyze',
    stem: 'Nia reads: “The rescue boat came quickly.” She says: “Rescue has the prefix re-, so it means to scue again.” How should she check this?',
    answer: 'Cover “re” and see that “scue” is no word, so “re” is no prefix here',
    wrong: [
      {
        text: 'No need to check: “re” at the front is always a prefix',
        misconception: 'letters-are-prefix',
        feedback: 'Test it. Is a word left when you cover the letters?',
      },
      {
        text: 'Look for a suffix, because “rescue” must be a person',
        misconception: 'er-is-a-person',
        feedback: 'A rescue boat is no person. First test the letters at the front.',
      },
      {
        text: 'Change the “e” to “i” and read it again',
        misconception: 'base-never-changes',
        feedback: 'Spelling changes come at the end, before a suffix. Here the question is about the front.',
      },
    ],
    hint: 'What is left when you cover “re”?',
    explanation:
      'A prefix must leave a base word with a fitting meaning. “Scue” is no word, so “re” is just the beginning of “rescue”. The context tells that it means to save someone.',
    facts: ['rebuild-means', 're-leads'],
  },
  {
    id: 'telescope',
    objectiveId: 'roots',
    bloom: 'apply',
    difficulty: 3,
    stem: '“Scope” comes from a Greek word for “look at”. What is a telescope for?',
    answer: 'For looking at things that are far away',
    wrong: [
      {
        text: 'For carrying things that are far away',
        feedback: '“Port” means “carry”. Here the roots are “tele” and “scope”.',
      },
      { text: 'For hearing things that are close', feedback: '“Aud” means “hear”. What do “tele” and “scope” mean?' },
      {
        text: 'For the same things as a telephone',
        misconception: 'same-root-same-meaning',
        feedback: 'They share “tele”, but the other root is not the same.',
      },
    ],
    hint: 'What does “tele” mean?',
    explanation:
      '“Tele” means “far away” and “scope” means “look at”. With a telescope you look at things that are far away.',
    facts: ['tele-core'],
  },
  {
    id: 'audition',
    objectiveId: 'roots',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Read this: “Forty singers came to the audition, and the teacher chose ten.” What happens at an audition?',
    answer: 'Someone hears the singers and chooses',
    wrong: [
      {
        text: 'The singers write their names in a book',
        feedback: '“Graph” would be the root for writing. Which root is in “audition”?',
      },
      {
        text: 'The singers are carried to the stage',
        feedback: '“Port” would be the root for carrying. Which root is in “audition”?',
      },
      {
        text: 'The singers sit and are an audience',
        misconception: 'same-root-same-meaning',
        feedback: 'Both words have “aud”. But the context says that the singers are chosen.',
      },
    ],
    hint: 'Find the root. What does it mean? Then read the sentence again.',
    explanation:
      '“Aud” means “hear”. At an audition a teacher or a director hears people sing or act and then chooses.',
    facts: ['aud-core'],
  },
  {
    id: 'biography',
    objectiveId: 'roots',
    bloom: 'apply',
    stem: '“Auto” means “self”. A biography is a written story of a life. What is an autobiography?',
    answer: 'The story of a life, written by the person who lived it',
    wrong: [
      {
        text: 'A story about a car',
        feedback: 'A car was named after “auto” later, since it moves by itself. Here think of “self”.',
      },
      {
        text: 'The same as a biography',
        misconception: 'same-root-same-meaning',
        feedback: 'They share two roots. What does the third one, “auto”, add?',
      },
      {
        text: 'No real word, because “auto” cannot stand alone',
        misconception: 'root-stands-alone',
        feedback: 'A root need not stand alone. Put the meanings of the three parts together.',
      },
    ],
    hint: 'Put three parts together: self, life, write.',
    explanation:
      '“Auto” means “self”, “bio” means “life” and “graph” means “write”. So the person writes about his or her own life.',
    facts: ['bio-core', 'graph-core'],
  },
  {
    id: 'import-export',
    objectiveId: 'roots',
    bloom: 'analyze',
    stem: 'A newspaper writes: “Our country imports bananas and exports wheat.” Lou says: “Both words have the root port, so both say the same about the goods.” What is the best answer to Lou?',
    answer: 'Both are about carrying goods, but one goes in and the other goes out',
    wrong: [
      {
        text: 'Lou is right, because one root has one meaning',
        misconception: 'same-root-same-meaning',
        feedback: 'The root is the same, but “im-” and “ex-” are not. Which way do the goods go?',
      },
      {
        text: 'Lou is wrong, because “port” is no word and has no meaning',
        misconception: 'root-stands-alone',
        feedback: 'The root does have a meaning here: “carry”. Look at the parts before it.',
      },
      {
        text: 'Lou is wrong, because only “exports” has a root',
        misconception: 'root-stands-alone',
        feedback: 'Both words hold “port”. Look at what stands before it.',
      },
    ],
    hint: 'Look at the parts before the root. One means “in” and one means “out”.',
    explanation:
      'Both words share the idea of carrying. “Im-” tells that goods are carried in, and “ex-” tells that they are carried out.',
    facts: ['import-because', 'export-because', 'port-core'],
  },
];
