/** Figurative language: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'like-soup',
    objectiveId: 'classify',
    bloom: 'apply',
    stem: 'Ava finds four sentences with “like”. Only one of them is a simile. Which one is it?',
    answer: 'The fog lay on the hills like spilled milk.',
    wrong: [
      {
        text: 'I like soup with carrots.',
        misconception: 'like-means-simile',
        feedback: 'Here “like” means “enjoy”. Nothing is compared.',
      },
      {
        text: 'My sister acts in plays like this one.',
        misconception: 'like-means-simile',
        feedback: 'Plays are compared with a play, so the things are not unlike.',
      },
      {
        text: 'Would you like to sit by the window?',
        misconception: 'like-means-simile',
        feedback: 'This is a polite question. No two things are compared.',
      },
    ],
    hint: 'In which sentence are two very different things compared?',
    explanation:
      'Fog and spilled milk are unlike things, and the sentence says that one looks like the other. In the other sentences “like” compares nothing of another kind.',
    facts: ['simile-does', 'simile-clue'],
  },
  {
    id: 'mixed-label',
    objectiveId: 'classify',
    bloom: 'analyze',
    stem: 'Eli wrote under this sentence: “Simile.” The sentence is: “The alarm clock screamed at me to get up.” Where is his mistake?',
    answer: 'The clock does something human and nothing is compared with “like” or “as”, so it is personification',
    wrong: [
      {
        text: 'The clock is called something else, so it is a metaphor',
        misconception: 'simile-is-metaphor',
        feedback: 'The clock stays a clock. It is not called by another name. Look at what it does.',
      },
      {
        text: 'There is no mistake, because the sound is compared',
        misconception: 'like-means-simile',
        feedback: 'A simile needs “like” or “as” between two unlike things. Is there one?',
      },
      {
        text: 'Clocks really scream, so there is no figure at all',
        misconception: 'any-animal-acts',
        feedback: 'A clock rings or beeps. Who screams at someone to get up?',
      },
    ],
    hint: 'Look at the verb. Who can do that?',
    explanation:
      'Screaming at someone to get up is what a person does. Giving it to a clock is personification. There is no “like” or “as”, so it is not a simile.',
    facts: ['personification-does', 'simile-does'],
  },
  {
    id: 'cold-feet',
    objectiveId: 'interpret',
    bloom: 'apply',
    stem: 'Read this: “Dina had practiced her song for weeks. But just before the show she got cold feet and stayed behind the curtain.” What does “got cold feet” mean here?',
    answer: 'She became too nervous to go on',
    wrong: [
      {
        text: 'She had lost her warm socks',
        misconception: 'idiom-word-by-word',
        feedback: 'That is word by word. Why would she stay behind the curtain? Think of the feeling.',
      },
      {
        text: 'She had forgotten the words of her song',
        feedback: 'The story says that she practiced for weeks. Look for a feeling just before a show.',
      },
      {
        text: 'She stood on ice, which is an exaggeration',
        misconception: 'hyperbole-is-a-lie',
        feedback: 'There is no huge number or size here. It is a phrase with a meaning of its own.',
      },
    ],
    hint: 'Read what happens right before and right after the phrase.',
    explanation:
      'The sentence around an idiom helps. Dina is about to sing and then stays behind the curtain, so the phrase tells of nerves, not of feet.',
    facts: ['ice-means', 'idiom-does'],
  },
  {
    id: 'sea-of-faces',
    objectiveId: 'interpret',
    bloom: 'analyze',
    stem: 'A story says: “When Sam stepped on the stage, he looked into a sea of faces.” Two students explain it. Rui: “There were so many people that he could not see the end.” Ivy: “The room was full of water.” Who is right, and how can you tell?',
    answer: 'Rui, because a sea and a crowd both seem to have no end',
    wrong: [
      {
        text: 'Ivy, because the word “sea” means water',
        misconception: 'idiom-word-by-word',
        feedback: 'That is the literal meaning. Faces and a stage do not fit with water.',
      },
      {
        text: 'Both, because a figure can mean anything',
        feedback: 'A figure of speech has a meaning. Ask what a sea and a crowd have in common.',
      },
      {
        text: 'Neither, because nobody can look into a sea of faces',
        misconception: 'hyperbole-is-a-lie',
        feedback: 'The sentence is not a lie. It shows how large the crowd seemed.',
      },
    ],
    hint: 'Ask what a sea and many faces have in common.',
    explanation:
      'The metaphor calls a crowd a sea. Both seem to go on without an end. That fits the stage, and water does not.',
    facts: ['test-says', 'metaphor-does'],
  },
  {
    id: 'medicine-label',
    objectiveId: 'choose',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A label for medicine must tell how much a child may take. Which sentence belongs on it?',
    answer: 'Take one spoonful after lunch.',
    wrong: [
      {
        text: 'Take a tiny river of sunshine after lunch.',
        misconception: 'more-is-better',
        feedback: 'It is a pretty picture, but how much is a tiny river? The reader must know exactly.',
      },
      {
        text: 'Take one spoonful a million times a day.',
        misconception: 'more-is-better',
        feedback: 'Exaggeration on a label is dangerous. Somebody might take it word for word.',
      },
      {
        text: 'Let the spoon kiss your lips after lunch.',
        misconception: 'more-is-better',
        feedback: 'Spoons that kiss are fun in a story. A label has to say exactly what to do.',
      },
    ],
    hint: 'The reader has to do exactly what it says.',
    explanation: 'A label needs plain, literal words, because a mistake could make someone ill.',
    facts: ['notice-suits', 'recipe-suits'],
  },
  {
    id: 'storm-poem',
    objectiveId: 'choose',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Kim writes a poem. Readers should feel how wild a storm was. Which line does this best?',
    answer: 'The storm stamped its feet and threw trees about like sticks.',
    wrong: [
      {
        text: 'The storm had a wind speed of sixty miles an hour.',
        feedback: 'This fits a weather report. It tells a number but gives readers no picture.',
      },
      {
        text: 'The storm was a bad storm, and it was very stormy.',
        feedback: 'The words repeat themselves. What could readers see or hear?',
      },
      {
        text: 'The storm was a lion, a drum, a train, a clock and a shoe.',
        misconception: 'more-is-better',
        feedback: 'Five pictures at once fight with each other. One strong picture does more.',
      },
    ],
    hint: 'Close your eyes after each line. Which one gives you a picture?',
    explanation:
      'Stamping feet and trees thrown like sticks let readers see and hear the storm. One clear picture is stronger than a number or a list.',
    facts: ['wind-leads', 'every-leads'],
  },
  {
    id: 'new-neighbor',
    objectiveId: 'choose',
    bloom: 'apply',
    stem: 'Mr. Sato has just moved here and is learning English. You write to tell him about a test of the fire alarm. Which sentence is best for him?',
    answer: 'The alarm will ring at noon. It is only a test.',
    wrong: [
      {
        text: 'The alarm will raise the roof at noon, but keep your shirt on.',
        misconception: 'more-is-better',
        feedback: 'Two idioms in one line! A reader who does not know them may be afraid for the roof.',
      },
      {
        text: 'At noon the alarm will cry for a thousand years, just for fun.',
        misconception: 'more-is-better',
        feedback: 'He may not know that this is an exaggeration. What does he really need to know?',
      },
      {
        text: 'At noon the alarm is a rooster, so let it crow.',
        feedback: 'The picture is nice, but he must know plainly that it is a test.',
      },
    ],
    hint: 'Which sentence could be taken word for word and still be right?',
    explanation:
      'Readers who do not know an idiom may take it word for word. Plain words tell Mr. Sato what will happen and that he is safe.',
    facts: ['idiom-leads', 'notice-suits'],
  },
  {
    id: 'sports-report',
    objectiveId: 'choose',
    bloom: 'evaluate',
    stem: 'A sports report says: “Our goalkeeper was a wall.” Leo wants to change it to “Our goalkeeper stopped all nine shots.” Which is the best advice for Leo?',
    answer: 'Use both: the picture shows how it felt, and the number shows what happened',
    wrong: [
      {
        text: 'Cut the first sentence, because figures belong only in poems',
        misconception: 'only-in-poems',
        feedback: 'News about sports uses figures of speech, too. They can make a report come alive.',
      },
      {
        text: 'Cut the number and add four more comparisons',
        misconception: 'more-is-better',
        feedback: 'More comparisons would tire readers, and they still would not know what happened.',
      },
      {
        text: 'Cut the first sentence, because a goalkeeper is not a wall and that is a lie',
        misconception: 'hyperbole-is-a-lie',
        feedback: 'Nobody believes that the goalkeeper is made of stone. It shows that no ball got past.',
      },
    ],
    hint: 'What does each sentence give to a reader?',
    explanation:
      'The metaphor gives a picture and the literal sentence gives the facts. A report can use both as long as readers learn what really happened.',
    facts: ['team-leads', 'report-suits'],
  },
];
