/** Prefixes, suffixes and roots: the words, the passages in three reading levels, and the stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'prefix',
    objectiveId: 'build',
    term: 'prefix',
    below: 'A part that you add to the front of a word.',
    on: 'A group of letters added to the front of a word to change its meaning.',
    above: 'A word part placed before a base or root that changes its meaning.',
  },
  {
    id: 'suffix',
    objectiveId: 'build',
    term: 'suffix',
    below: 'A part that you add to the end of a word.',
    on: 'A group of letters added to the end of a word to change its meaning or job.',
    above: 'A word part placed after a base or root that changes its meaning or its part of speech.',
  },
  {
    id: 'base-word',
    objectiveId: 'build',
    term: 'base word',
    below: 'A word before you add parts to it.',
    on: 'A word that can stand alone and to which other parts are added.',
    above: 'A complete English word from which others are formed by adding affixes.',
  },
  {
    id: 'infer',
    objectiveId: 'infer',
    term: 'infer',
    below: 'To work it out from clues.',
    on: 'To work out something that is not told, by using clues.',
    above: 'To reach a conclusion from evidence rather than from a direct statement.',
  },
  {
    id: 'context',
    objectiveId: 'infer',
    term: 'context',
    below: 'The words around a word.',
    on: 'The words and sentences around a word that help to explain it.',
    above: 'The surrounding text and situation, which help to determine the meaning of a word.',
  },
  {
    id: 'split',
    objectiveId: 'infer',
    term: 'split',
    below: 'To cut into parts.',
    on: 'To break something up into its parts.',
    above: 'To divide something into the parts of which it is made.',
  },
  {
    id: 'root',
    objectiveId: 'roots',
    term: 'root',
    below: 'The old part of a word that holds its meaning.',
    on: 'The part of a word that holds its main meaning, often from Greek or Latin.',
    above: 'The core of a word, often of Greek or Latin origin, which carries its central meaning.',
  },
  {
    id: 'word-family',
    objectiveId: 'roots',
    term: 'word family',
    below: 'Words that share a part.',
    on: 'A group of words that share a part and a bit of meaning.',
    above: 'A set of words formed from the same base or root.',
  },
  {
    id: 'origin',
    objectiveId: 'roots',
    term: 'origin',
    below: 'Where a thing comes from.',
    on: 'The place or language from which something came.',
    above: 'The source, such as an earlier language, from which something developed.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'word-workshop',
    title: 'The Workshop of Mr. Affix',
    below: `Mr. Affix has a small shop where he mends and builds words. On the left wall hang the prefixes, and on the right wall hang the suffixes. In the middle stands a box full of base words.

One morning Zara came in with a problem. “I wrote a story,” she said, “but my friend cannot read it. I have to write it one more time. Is there a short word for that?” Mr. Affix took the base word “write” out of the box. He put the prefix “re-” in front of it, which means “again”. “Rewrite!” said Zara.

“My hero has no fear,” she went on. He took “fear” and added the suffix “-less”. Now the hero was fearless. “And she is kind,” said Zara, “but I need a name for that.” He added “-ness” to “kind”. The word “kindness” is a noun. A suffix can give a word a new job.

Then Zara tried it herself. She added “-ness” to “happy” and wrote “happyness”. Mr. Affix shook his head. “Look at the end of the base word. Before this suffix, the letter y turns into an i.” Zara fixed it: “happiness”.

At home she found a long word in a book: “unbreakable”. She did not run away from it. She split it into three parts, and then she knew what it meant.`,
    on: `Mr. Affix owns a little workshop in which he repairs and builds words. On the left wall hang the prefixes, on the right wall hang the suffixes, and in the middle stands an enormous box of base words.

One morning Zara came in with a problem. “I wrote a story,” she explained, “but my friend can’t read it, so I have to write it once more. Is there a shorter way to say that?” Mr. Affix took the base word “write” out of the box and placed the prefix “re-”, which means “again”, in front of it. “Rewrite!” exclaimed Zara.

“The hero of my story has no fear,” she continued. He picked the word “fear” and attached the suffix “-less”, and now the hero was fearless. “She is also very kind, but I need a name for that.” He added “-ness” to the adjective “kind”, and the result was the noun “kindness”. “A suffix can give a word a completely different job,” he remarked.

Then Zara wanted to try it herself. She added “-ness” to “happy” and wrote “happyness”. Mr. Affix shook his head. “Always look at the end of the base word. Before this suffix, the letter y changes into an i.” Zara corrected it: “happiness”.

That evening she discovered a long word in a book: “unbreakable”. She was not afraid of it. She split it into three parts, and suddenly she understood what it meant.`,
    above: `Mr. Affix is the owner of a curious little workshop in which words are repaired and constructed. Prefixes hang along the left wall, suffixes along the right, and in the middle stands an enormous container full of base words.

One morning a customer named Zara arrived with a problem. “I’ve written a story,” she explained, “but my friend can’t read my handwriting, so I have to write it once more. Is there a shorter expression for that?” Mr. Affix selected the base word “write” and attached the prefix “re-”, which means “again”. “Rewrite!” exclaimed Zara.

“The hero of my story doesn’t have any fear,” she continued. He combined the word “fear” with the suffix “-less”, and immediately the hero was fearless. “She is also remarkably kind, but I need a name for that quality.” Adding “-ness” to the adjective “kind” produced the noun “kindness”. “A suffix can give a word a completely different function,” he remarked.

Zara wanted to experiment herself. She added “-ness” to “happy” and wrote “happyness”, but Mr. Affix shook his head. “Always examine the end of the base word. Before this particular suffix, the letter y changes into an i.” Zara corrected her spelling: “happiness”.

That evening she discovered an intimidating word in her library book: “unbreakable”. Instead of skipping it, she split it into three parts, considered what each of them contributed, and suddenly understood the entire word.`,
  },
  {
    id: 'old-travelers',
    title: 'Old Travelers',
    below: `Some of the words that you use today are old travelers. Two thousand years ago, people in Rome spoke Latin, and people in Greece spoke Greek. When they met others, they shared goods, ideas and also words. Many of these words came into English at last.

Take the Latin root “port”, which means “carry”. You can carry a portable radio. Trains transport people, because they carry them across the land. When a country exports apples, they are carried out of it. All these words are in one word family. They do not mean the same, but each has a bit of “carry” in it.

A root often cannot stand alone. Nobody says “I spect the bug”. But when you inspect a bug, you look at it closely. A spectator looks on at a game. The root “spect” means “look”.

So what can you do when you meet a long word? First, split it and find the parts that you know. Then infer what it means from these parts. Last, check the context, which means the words around it. If a story tells of an audible whisper, you can think of “aud”, which means “hear”. An audible whisper is one that you can hear. You have found its origin and its meaning, too.`,
    on: `Some of the words that you use every day are old travelers. Two thousand years ago, people in Rome spoke Latin, and people in Greece spoke Greek. When they met other people, they exchanged goods and ideas, and words traveled along with them. After many centuries, thousands of these words arrived in English.

Take the Latin root “port”, which means “carry”. A portable radio can be carried by hand. Trains transport passengers, which means that they carry them across the land. When a country exports apples, they are carried out of it. These words belong to one word family. They do not have the same meaning, but each of them contains a little bit of “carry”.

A root often cannot stand alone. Nobody says “I spect the beetle”. But when you inspect a beetle, you look at it carefully, and a spectator looks on at a game. The root “spect” means “look”.

So what can you do when you meet a long, unknown word? First, split it and search for parts that you know. Then infer a meaning from these parts. Finally, check the context, the words and sentences around it. If a story mentions an audible whisper, remember that “aud” means “hear”. An audible whisper is loud enough to be heard. Now you know the origin of the word and its meaning as well.`,
    above: `Some of the words that you use every day are experienced travelers. Two thousand years ago, people in Rome communicated in Latin, while people in Greece spoke Greek. Whenever they encountered other people, they exchanged goods and ideas, and words traveled along with them. In the course of many centuries, thousands of these words eventually arrived in English.

Consider the Latin root “port”, which means “carry”. A portable radio can be carried by hand. Trains transport passengers by carrying them across the country, and when a country exports apples, they are carried across its border. These words are members of one word family. Although their meanings are different, each of them contains the idea of carrying something.

A root is often unable to stand alone in English. Nobody says “I spect the beetle”. But when you inspect a beetle, you look at it carefully, and a spectator is somebody who looks on at a game. The root “spect” means “look”.

What can you do when you encounter a long, unfamiliar word? First, split it and search for parts that you recognize. Then infer a possible meaning from these parts. Finally, examine the context, the words and sentences that surround it. If a story mentions an audible whisper, remember that “aud” means “hear”: an audible whisper is loud enough to be heard. You have discovered the origin of the word and its meaning at the same time.`,
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'front-door',
    title: 'Front door: prefixes',
    objectiveId: 'build',
    wordIds: ['prefix', 'base-word'],
    text: 'A prefix comes in by the front door. Put “un-” before “lock”, and the door opens: unlock. Put “re-” before “read”, and you read the page again. Put “mis-” before “spell”, and there is a mistake. The base word keeps its spelling. Only its meaning changes.',
  },
  {
    id: 'back-door',
    title: 'Back door: suffixes',
    objectiveId: 'build',
    wordIds: ['suffix'],
    text: 'A suffix comes in by the back door. “Help” can be helpful or helpless. What a difference! A suffix can also give a word a new job. To teach is a verb, but a teacher is a person. Watch the spelling: “happy” becomes “happiness” and “make” becomes “making”.',
  },
  {
    id: 'word-saw',
    title: 'The word saw',
    objectiveId: 'infer',
    wordIds: ['split', 'infer'],
    text: 'Here is a long word: “unforgettable”. Saw it into parts: un, forget, able. “Un-” means “not”. “Forget” you know. “-able” means that it can be done. So an unforgettable day cannot be forgotten. You have inferred the meaning without a dictionary.',
  },
  {
    id: 'false-friends',
    title: 'False friends',
    objectiveId: 'infer',
    wordIds: ['context'],
    text: 'Not all that looks like a prefix is one. Cover “un” in “uncle”. Is “cle” a word? No! So there is no prefix. Cover “re” in “ready”. “Ady” is no word. Always check what is left, and then read the context to see if the meaning fits.',
  },
  {
    id: 'root-garden',
    title: 'The garden of roots',
    objectiveId: 'roots',
    wordIds: ['root', 'word-family'],
    text: 'Dig here and you find the root “graph”. It means “write”. From it grow many words. An autograph is a name that you write yourself. A photograph is written with light. A biography is written about a life. They form a word family, but each one has its own meaning.',
  },
  {
    id: 'road-from-rome',
    title: 'The road from Rome',
    objectiveId: 'roots',
    wordIds: ['origin'],
    text: 'Long ago, traders, soldiers and teachers carried Latin all over Europe. Later, scholars made new words from old roots. There was no telephone in Rome. But “tele” means “far away” and “phone” means “sound”, and both are Greek. So when a machine was made to carry sound far away, the name was ready.',
  },
];
