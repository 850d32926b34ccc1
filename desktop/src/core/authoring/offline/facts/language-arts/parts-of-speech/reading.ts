/** Parts of speech: the words, the passages in three reading levels, and the stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'noun',
    objectiveId: 'name',
    term: 'noun',
    below: 'A word for a person, a place or a thing.',
    on: 'A word that names a person, a place, a thing or an idea.',
    above: 'A word that names a person, place, object, quality or idea and can follow “the”.',
  },
  {
    id: 'verb',
    objectiveId: 'name',
    term: 'verb',
    below: 'A word for what someone does or is.',
    on: 'A word that tells what someone or something does or is.',
    above: 'A word that expresses an action, an event or a state and shows its time.',
  },
  {
    id: 'adjective',
    objectiveId: 'name',
    term: 'adjective',
    below: 'A word that tells what kind.',
    on: 'A word that tells what kind, how many or which one.',
    above: 'A word that modifies a noun or a pronoun by describing or limiting it.',
  },
  {
    id: 'adverb',
    objectiveId: 'name',
    term: 'adverb',
    below: 'A word that tells how you do a thing.',
    on: 'A word that tells how, when or where something is done.',
    above: 'A word that modifies a verb, an adjective or another word of its own kind.',
  },
  {
    id: 'pronoun',
    objectiveId: 'name',
    term: 'pronoun',
    below: 'A short word like “she” or “it” for a name.',
    on: 'A short word such as “she” or “it” that is used in place of a name.',
    above: 'A word that takes the place of a noun that is already known, such as “they” or “mine”.',
  },
  {
    id: 'part-of-speech',
    objectiveId: 'decide',
    term: 'part of speech',
    below: 'The kind of job that a word does.',
    on: 'The kind of job that a word has in a sentence.',
    above: 'A class of words that do the same kind of work in sentences.',
  },
  {
    id: 'ending',
    objectiveId: 'decide',
    term: 'ending',
    below: 'The last letters of a word.',
    on: 'Letters at the back of a word that can change its job.',
    above: 'Letters added at the end of a word that change its form, such as “ed” or “ly”.',
  },
  {
    id: 'sentence',
    objectiveId: 'decide',
    term: 'sentence',
    below: 'Words that tell one whole thought.',
    on: 'A group of words that tells or asks a whole thought.',
    above: 'A group of words with a subject and a verb that expresses a complete thought.',
  },
  {
    id: 'exact',
    objectiveId: 'improve',
    term: 'exact',
    below: 'Just right, with no guessing.',
    on: 'Telling just what is meant, so that nobody has to guess.',
    above: 'Precise; leaving no doubt about what is meant.',
  },
  {
    id: 'describe',
    objectiveId: 'improve',
    term: 'describe',
    below: 'To tell what a thing is like.',
    on: 'To tell what someone or something is like.',
    above: 'To give details in words so that others can form a picture.',
  },
  {
    id: 'repeat',
    objectiveId: 'improve',
    term: 'repeat',
    below: 'To say it again.',
    on: 'To say or write the same thing once more.',
    above: 'To use the same word or do the same thing another time.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'word-town',
    title: 'The Town of Words',
    below: `In the town of Words, each word has a job to do. The nouns live in the big red houses on the hill. A noun is a name for a person, a place or a thing. “Baker”, “park” and “drum” are nouns, and so is “joy”, though you cannot touch it.

The verbs never sit still, for they run and sing and jump all day. But there are some quiet verbs as well, such as “is”, “have” and “know”. Each sentence in town must have a verb, or nothing can happen in it!

An adjective sells paint, and he can make a house “blue”, “tall” or “old”. He works only for the nouns. The adverb has the shop next door. She tells the verbs how to do things: “softly”, “soon” or “here”.

When a noun is tired, a pronoun takes its place. “The baker is tired,” says the mayor, “so he can rest now.” The small word “he” does the work of “the baker”.

One day a small word named Paint came to the mayor, and she was sad. “What am I?” she asked. “I am a noun in ‘The paint is wet’, but I am a verb in ‘We paint the door’!” The mayor smiled at her. “Your sentence tells you which part of speech you are. Some words have two jobs, and you are one of them.”`,
    on: `In the town of Words, every word has a particular job to do. The nouns live in the large red houses on the hill. A noun is a name for a person, a place, a thing or an idea. “Baker”, “park” and “drum” are nouns, and so is “happiness”, although nobody can touch it.

The verbs hardly ever sit still, because they are running, singing and jumping all day. There are also quiet verbs, however, such as “is”, “have” and “remember”. Every sentence in town needs a verb, because nothing can happen without one.

The adjective sells paint, and he can make a house “blue”, “tall” or “ancient”, but he works only for the nouns. The adverb has the shop next door, where she tells the verbs how, when or where to do things: “softly”, “tomorrow” or “outside”.

Whenever a noun becomes tired, a pronoun takes its place. “The baker is tired,” announces the mayor, “so he can rest now.” The little word “he” is doing the work of “the baker”.

One morning a small word named Paint came to the mayor and looked unhappy. “What am I?” she asked. “In ‘The paint is wet’ I am certainly a noun, but in ‘We paint the door’ I am suddenly a verb!” The mayor smiled at her. “Your sentence tells you which part of speech you are. Some words have two different jobs, and you happen to be one of them.”`,
    above: `In the town of Words, every single word has a particular job to perform. The nouns live in the elegant red houses on top of the hill. A noun is a name for a person, a place, a thing or an idea: “baker”, “park” and “drum” are nouns, and so is “happiness”, although nobody has ever touched it.

The verbs hardly ever sit still, because they are running, singing and jumping all day. There are also quiet verbs, however, such as “is”, “have” and “understand”. Every sentence in town requires a verb, since nothing can happen without one.

The adjective is a painter. He can make a house “blue”, “enormous” or “ancient”, but he works exclusively for the nouns. The adverb owns the shop next door, where she tells the verbs how, when or where to do things: “carefully”, “tomorrow” or “outside”.

Whenever a noun becomes tired, a pronoun takes its place. “The baker is exhausted,” announces the mayor, “so he can rest now.” The little word “he” performs the work of “the baker”.

One morning a small word named Paint visited the mayor, and she looked rather unhappy. “What am I?” she asked. “In ‘The paint is wet’ I am obviously a noun, but in ‘We paint the door’ I am suddenly a verb!” The mayor smiled at her. “Your sentence determines which part of speech you are. Some words have two different jobs, and you happen to be one of them.”`,
  },
  {
    id: 'dull-letter',
    title: 'A Letter from Camp',
    below: `Ella is at camp, and she sits on her bed and writes a letter to Grandpa: “I saw an animal. The animal was very big. The animal went across the road.”

She reads it to her friend Kofi. “It is a good start, but I cannot see it in my mind,” he says. “What kind of animal was it?” Ella says that it was a moose. “Then write moose, because that is an exact noun. And how did it go across the road?” Ella thinks of the long legs of the moose and the sound of its feet. It stomped! Kofi claps his hands. “Stomped is a strong verb, and it tells me much more than went.”

Ella likes this game. She takes out “very big” and puts in “huge”, but she does not stop there. Now she has “a huge, brown, old, strong, wet, funny moose”, and Kofi shakes his head. “You do not have to describe it all. Which words do you need?” Ella keeps “huge” and “wet”.

Then Kofi finds one more thing. “You repeat the animal in each sentence, but a pronoun can help you.” Now the letter says: “A huge, wet moose stomped across the road. It looked at me and snorted loudly.” Ella likes the ending best of all: “I did not snort back!”`,
    on: `Ella is at summer camp, and one evening she sits down on her bed and writes a letter to Grandpa: “I saw an animal. The animal was very big. The animal went across the road.”

She reads the letter to her friend Kofi. “That’s a good beginning, but I can’t picture it in my mind,” he says politely. “What kind of animal was it?” Ella explains that it was a moose. “Then write moose, because that’s an exact noun. And how did it cross the road?” Ella remembers the long legs of the moose and the sound of its heavy feet. It stomped! Kofi claps his hands. “Stomped is a strong verb, and it tells me much more than went.”

Ella enjoys this game. She crosses out “very big” and writes “huge” instead, but then she cannot stop. Soon there is “a huge, brown, old, strong, wet, funny moose” in her letter, and Kofi shakes his head. “You don’t have to describe everything. Which of these words are really important?” Ella decides to keep “huge” and “wet”.

Then Kofi discovers one more thing. “You repeat the animal in every sentence, although a pronoun could help you.” Now the letter says: “A huge, wet moose stomped across the road. It stared at me and snorted loudly.” Ella likes the funny ending best of all: “I did not snort back!”`,
    above: `Ella is spending a week at summer camp, and one evening she sits down on her bed and composes a letter to Grandpa: “I saw an animal. The animal was very big. The animal went across the road.”

Afterwards she reads the letter to her friend Kofi. “That’s a promising beginning, but I can’t picture it in my mind,” he remarks politely. “What kind of animal was it?” Ella explains that it was a moose. “Then write moose, because that’s an exact noun. And how did the creature cross the road?” Ella remembers the moose’s extremely long legs and the sound of its heavy footsteps. It stomped! Kofi applauds. “Stomped is a powerful verb, and it tells me considerably more than went.”

Ella enjoys this game enormously. She replaces “very big” with “huge”, but then she cannot stop, and before long her letter mentions “a huge, brown, old, strong, wet, funny moose”. Kofi shakes his head. “You don’t have to describe absolutely everything. Which of these adjectives are really necessary?” After some consideration, Ella decides to keep “huge” and “wet”.

Finally Kofi discovers one more problem. “You repeat the animal in every single sentence, although a pronoun could easily take its place.” Now the letter says: “A huge, wet moose stomped across the road. It stared at me and snorted loudly.” Ella is particularly proud of the humorous ending: “I did not snort back!”`,
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'noun-houses',
    title: 'The houses of the nouns',
    objectiveId: 'name',
    wordIds: ['noun', 'pronoun'],
    text: 'Who lives here? “Sister”, “river”, “hat” and “fun” are all nouns. A sister is a person. A river is a place. A hat is a thing. Fun is an idea. When a noun needs a rest, a pronoun comes: “she”, “it”, “they”.',
  },
  {
    id: 'verb-yard',
    title: 'The yard of the verbs',
    objectiveId: 'name',
    wordIds: ['verb', 'adverb'],
    text: 'Jump, dig, hum! The verbs are busy. But look at the bench. “Is” and “have” sit there and do not move. They are verbs, too. Next to them stand the adverbs. They tell how, when or where: hum softly, dig now, jump here.',
  },
  {
    id: 'paint-shop',
    title: 'The paint shop',
    objectiveId: 'name',
    wordIds: ['adjective'],
    text: 'An adjective tells what kind. A plain “cat” comes in. A “small, gray cat” goes out. An adjective works for a noun. It does not help a verb. You cannot say “She runs quick”. For that you need an adverb: “She runs quickly”.',
  },
  {
    id: 'two-hats',
    title: 'Words with two hats',
    objectiveId: 'decide',
    wordIds: ['part-of-speech', 'sentence'],
    text: 'The word “play” has two hats. “We saw a play.” Here it is a noun, since it names a thing. “We play outside.” Here it is a verb, since it tells what we do. You must read the whole sentence to see which hat the word has on.',
  },
  {
    id: 'endings',
    title: 'Look at the ending',
    objectiveId: 'decide',
    wordIds: ['ending'],
    text: 'An ending can be a clue. Many adverbs end in “ly”: slowly, sadly. But take care! “A friendly dog” has a word with “ly”, too. It tells what kind of dog, so it is an adjective. A clue helps you, but it does not decide.',
  },
  {
    id: 'strong-words',
    title: 'Strong words',
    objectiveId: 'improve',
    wordIds: ['exact', 'describe'],
    text: '“The bird went up.” Can you see it? Now try this: “The hawk soared.” Two exact words, a noun and a verb, make a clear picture. You do not need “very” and you do not need a long list. Pick a few words that do a lot.',
  },
  {
    id: 'who-is-he',
    title: 'Who is he?',
    objectiveId: 'improve',
    wordIds: ['repeat'],
    text: '“Sam met Max. He gave him a map.” Who gave a map to whom? We do not know. A pronoun saves you from having to repeat a name. But readers must know who is meant. If they could guess wrong, use the name.',
  },
];
