/** Figurative language: the words, the passages in three reading levels, and the stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'simile',
    objectiveId: 'classify',
    term: 'simile',
    below: 'It says that one thing is like another thing.',
    on: 'A comparison of two unlike things that uses “like” or “as”.',
    above: 'An explicit comparison of two unlike things, marked by “like” or “as”.',
  },
  {
    id: 'metaphor',
    objectiveId: 'classify',
    term: 'metaphor',
    below: 'It says that one thing is another thing.',
    on: 'A comparison that calls one thing by the name of another, without “like” or “as”.',
    above: 'An implied comparison in which one thing is spoken of as if it were another.',
  },
  {
    id: 'personification',
    objectiveId: 'classify',
    term: 'personification',
    below: 'A thing acts or feels like a person.',
    on: 'Giving human actions or feelings to something that is not human.',
    above: 'The attribution of human qualities to objects, animals or ideas.',
  },
  {
    id: 'hyperbole',
    objectiveId: 'classify',
    term: 'hyperbole',
    below: 'Words that make a thing far too big or too small.',
    on: 'A huge exaggeration that nobody is meant to believe word for word.',
    above: 'Deliberate overstatement for emphasis or humor, not intended to deceive.',
  },
  {
    id: 'idiom',
    objectiveId: 'interpret',
    term: 'idiom',
    below: 'A phrase that does not mean what its words say.',
    on: 'A common phrase whose meaning cannot be worked out from its single words.',
    above: 'A fixed expression whose sense as a whole differs from the sum of its parts.',
  },
  {
    id: 'literal',
    objectiveId: 'interpret',
    term: 'literal',
    below: 'The words mean just what they say.',
    on: 'Meaning exactly what the words say.',
    above: 'Following the ordinary sense of words, without figures of speech.',
  },
  {
    id: 'figurative',
    objectiveId: 'interpret',
    term: 'figurative',
    below: 'The words mean more than they say.',
    on: 'Meaning something other than what the words say at first.',
    above: 'Departing from the ordinary sense of words in order to create an image or an effect.',
  },
  {
    id: 'audience',
    objectiveId: 'choose',
    term: 'audience',
    below: 'The people who read or hear a text.',
    on: 'The readers or listeners for whom a text is meant.',
    above: 'The readers or listeners whom a writer has in mind, and whose knowledge shapes the text.',
  },
  {
    id: 'tone',
    objectiveId: 'choose',
    term: 'tone',
    below: 'How the writer sounds: happy, sad, serious.',
    on: 'The feeling that a writer’s words give, such as serious or playful.',
    above: 'The attitude toward subject and reader that a writer’s choice of words conveys.',
  },
  {
    id: 'vivid',
    objectiveId: 'choose',
    term: 'vivid',
    below: 'So clear that you can see it in your mind.',
    on: 'So clear and strong that readers form a picture in their minds.',
    above: 'Producing sharp, lively images in the mind of the reader.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'word-hunt',
    title: 'The Word Hunt',
    below: `The bus was late, and rain drummed on the windows. Mr. Diaz gave every student a small notebook. “Today we will hunt for words,” he said. “Write down every sentence that does not mean just what it says.”

Noor looked out at the water. “The river is like a long brown snake,” she said. That was a simile, because she compared two different things with the word “like”. “The river is a long brown snake,” said Tomas. Now it was a metaphor, because he did not say “like” at all.

The wind pushed at the door and sang in the trees. Can wind really sing? No, but people can. When a thing acts like a person, we call it personification.

“This bus ride has lasted a thousand years!” cried Lena. Everyone laughed, because they had been on the bus for only twenty minutes. Lena’s hyperbole made the time much longer than it was, and nobody thought that she was telling a lie.

Then the driver called back, “Hang in there, everyone!” Jun was still learning English, and he looked puzzled. “Hang from what?” he asked. Mr. Diaz explained that this was an idiom. The literal meaning would be strange, but the driver only wanted to say that they should not give up yet.

Before noon, every notebook was full.`,
    on: `The bus was late, rain drummed against the windows, and twenty-four students were becoming impatient. Mr. Diaz handed everyone a small notebook. “Today we are going to hunt for words,” he announced. “Write down every sentence that doesn’t mean exactly what it says.”

Noor was the first to notice something. “The river is like a long brown snake,” she said, and she wrote it down as a simile, because it compares two unlike things with the word “like”. Tomas changed her sentence a little: “The river is a long brown snake.” Without the word “like”, the comparison had become a metaphor.

Outside, the wind shoved at the door and hummed an angry song. Wind cannot really be angry, of course. Giving human feelings or actions to something that is not human is called personification.

“This ride has lasted a thousand years!” groaned Lena. Everyone laughed, since the bus had left school only twenty minutes earlier. Lena’s hyperbole was not a lie. It was an exaggeration so enormous that nobody could take it word for word.

Then the driver called, “Hang in there, everyone!” Jun, who was still learning English, looked up at the ceiling in surprise. “Hang from what?” he whispered. Mr. Diaz explained that this was an idiom. The literal meaning of the words makes no sense here; the figurative meaning is “don’t give up yet”.

By noon, every notebook on the bus was full.`,
    above: `The bus was late, rain drummed against the windows, and twenty-four students were growing restless. Mr. Diaz distributed small notebooks and announced an unusual competition. “Today we are going to hunt for language,” he said. “Record every sentence whose meaning goes beyond the literal words.”

Noor noticed the first example. “The river is like a long brown snake,” she said, and recorded it as a simile, since it compares two unlike things with the word “like”. Tomas adjusted her sentence slightly: “The river is a long brown snake.” By removing a single word, he had transformed an open comparison into a metaphor.

Outside, the wind shoved impatiently at the door and hummed an angry melody. Wind experiences neither impatience nor anger, of course. When a writer gives human feelings or actions to something that is not human, the technique is called personification.

“This ride has lasted a thousand years!” groaned Lena. Everybody laughed, because the bus had departed only twenty minutes earlier. Her hyperbole was not a lie, for she never expected to be believed; the enormous exaggeration simply expressed how endless the journey seemed.

Then the driver called out, “Hang in there, everyone!” Jun, who was still learning English, examined the ceiling in surprise. “Hang from what?” he whispered. Mr. Diaz explained that the expression was an idiom. Its individual words are misleading, and only the figurative meaning of the complete expression, “don’t give up yet”, makes sense in this situation.`,
  },
  {
    id: 'two-notes',
    title: 'Two Notes on One Door',
    below: `On Monday there were two notes on the door of the school garden. The first note said: “The gate is a hungry mouth that falls asleep when the sun yawns.” The second note said: “We lock the gate at four o’clock.”

Which of the two notes is better? That depends on the audience, the people who read it. A father who comes to pick up his child needs to know exactly when the gate is locked. The second note tells him in plain, literal words. If he reads only the first one, he may arrive at five and find the gate closed.

But the first note is not bad writing. In a poem about the garden, it would be a vivid line, because readers can almost see the gate as it swings shut in the evening light. Its tone is playful, and that suits a poem better than a warning.

So good writers ask two questions before they choose their words. Who will read this, and what should those readers do or feel?`,
    on: `On Monday morning two notes were hanging on the door of the school garden. The first one said: “The gate is a hungry mouth that falls asleep when the sun begins to yawn.” The second one said: “The gate is locked at four o’clock.”

Which note is better? The answer depends on the audience, the people for whom a text is written. A father who wants to pick up his daughter must know exactly when the gate is locked, and the second note explains it in plain, literal words. After reading only the first one, he might arrive at five and discover that the gate is already closed.

That does not make the first note bad writing. In a poem about the garden, it would be a vivid line, because readers can almost picture the gate swinging shut in the evening light. Its tone is playful, which suits poetry better than a public warning.

Experienced writers therefore ask two questions before they choose their words. Who will read this? And what should those readers do, picture or feel?`,
    above: `On Monday morning two notes were discovered on the door of the school garden. The first announced: “The gate is a hungry mouth that falls asleep when the evening sun begins to yawn.” The second stated simply: “The gate is locked at four o’clock.”

Deciding which note is better requires a look at the audience, the people for whom a text is intended. A father who plans to collect his daughter needs precise information, and the second note supplies it in plain, literal language. Relying on the first, he might arrive at five and discover a locked gate.

That does not make the first note poor writing. In a poem about the garden it would be a vivid image, because readers can practically see the gate swinging shut in the fading light. Its playful tone, however, is more suitable for poetry than for instructions that everybody must follow.

Experienced writers consider two questions before choosing between literal and figurative language. Who is going to read this? And what should those readers understand, imagine or feel when they have finished?`,
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'mirror-lake',
    title: 'The mirror lake',
    objectiveId: 'classify',
    wordIds: ['simile', 'metaphor'],
    text: 'Two children look at a lake. “It is like a mirror,” says one. “It is a mirror,” says the other. Both compare the lake with a mirror. The first uses “like”, so it is a simile. The second says that the lake is the mirror. That is a metaphor. One small word makes the difference.',
  },
  {
    id: 'singing-wind',
    title: 'The singing wind',
    objectiveId: 'classify',
    wordIds: ['personification'],
    text: 'The leaves dance. The wind sings. The old stairs complain when you step on them. None of these things is a person, but each one does what people do. That is personification. Be careful: “The dog barks” is not personification. Dogs really bark.',
  },
  {
    id: 'giant-pile',
    title: 'The giant pile',
    objectiveId: 'classify',
    wordIds: ['hyperbole'],
    text: '“My homework pile is taller than the moon!” Could that be true? Of course not. It is far too big to be believed, and that is the point. Hyperbole shows how something feels. It is not a lie, because nobody is fooled.',
  },
  {
    id: 'ice-breaker',
    title: 'Breaking the ice',
    objectiveId: 'interpret',
    wordIds: ['idiom', 'literal'],
    text: 'Picture a hammer and a frozen pond. That is the literal meaning of “break the ice”. But at a party there is no pond. Someone tells a funny story, and people begin to talk. That is what the idiom means: help people feel less shy. You cannot guess it from the single words. You have to learn the phrase.',
  },
  {
    id: 'in-common',
    title: 'What do they have in common?',
    objectiveId: 'interpret',
    wordIds: ['figurative'],
    text: 'To find a figurative meaning, ask what two things share. “Her voice was a warm blanket.” A blanket is soft and makes you feel safe. A voice is not made of wool! So the shared part is the soft, safe feeling. Now say it in plain words: her voice was gentle.',
  },
  {
    id: 'two-signs',
    title: 'Two signs by the pool',
    objectiveId: 'choose',
    wordIds: ['audience', 'tone'],
    text: 'One sign says: “The deep end is a sleeping dragon.” The other says: “Deep water. Swim only with an adult.” Which one keeps a child safe? A sign has readers who must act at once. Plain words are best here. In a story, the dragon would be much more fun.',
  },
  {
    id: 'one-strong-picture',
    title: 'One strong picture',
    objectiveId: 'choose',
    wordIds: ['vivid'],
    text: 'A writer has three comparisons for one storm: a lion, a drum and an angry giant. All three at once make a noisy mess. So the writer keeps one, the giant, and lets him stamp through the whole poem. One vivid picture is stronger than three.',
  },
];
