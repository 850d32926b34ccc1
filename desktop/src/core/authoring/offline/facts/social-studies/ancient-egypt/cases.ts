/** Ancient Egypt and the Nile: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'low-line',
    objectiveId: 'nile',
    bloom: 'apply',
    stem: 'An official looks at the measuring stone. For the second year, the flood has stopped far below the usual line. What should he do now to help the people?',
    answer: 'Save grain, because the harvest will be poor',
    wrong: [
      {
        text: 'Celebrate, because no field was flooded',
        misconception: 'flood-is-disaster',
        feedback: 'Fields without a flood get no fresh mud and little water. What will the harvest be like?',
      },
      {
        text: 'Build higher walls against the water',
        feedback: 'Walls help when the water is too high. Here it is too low.',
      },
      {
        text: 'Move the farmers out into the Red Land',
        misconception: 'people-all-over-desert',
        feedback: 'The Red Land is desert. Nothing would grow there.',
      },
    ],
    hint: 'What does a low flood mean for the fields?',
    explanation:
      'If the flood is too low, many fields get neither water nor mud, so little grain grows. Stored grain can feed people in such a year.',
    facts: ['low-causes'],
  },
  {
    id: 'boat-trip',
    objectiveId: 'nile',
    bloom: 'apply',
    stem: 'A trader in Lower Egypt wants to bring pots to a town in Upper Egypt. How should she travel on the Nile?',
    answer: 'South, with a sail in the north wind',
    wrong: [
      {
        text: 'North, drifting with the current',
        misconception: 'upper-is-north',
        feedback: 'The current goes north, to the sea. But where is Upper Egypt?',
      },
      {
        text: 'North, with a sail in the north wind',
        misconception: 'upper-is-north',
        feedback: 'A wind from the north pushes a boat to the south. And Upper Egypt is not in the north.',
      },
      {
        text: 'South, drifting with the current',
        feedback: 'The direction is right. But the water flows the other way. What else can move a boat?',
      },
    ],
    hint: 'Upper means higher up the river. Which way does the wind blow?',
    explanation:
      'Upper Egypt lies in the south. The current flows north, so she sails against it, with the wind from the north.',
    facts: ['upper-lies', 'wind-causes'],
  },
  {
    id: 'dam-today',
    objectiveId: 'nile',
    bloom: 'analyze',
    stem: 'Since 1970 a huge dam holds back the flood of the Nile. Farmers now have water all year, but they have to buy fertilizer for their fields. What explains this best?',
    answer: 'Without the flood, no fresh silt reaches the fields',
    wrong: [
      {
        text: 'The flood had always ruined the soil',
        misconception: 'flood-is-disaster',
        feedback: 'If so, the soil would need less help now, not more. What did the flood leave behind?',
      },
      {
        text: 'The fields were moved into the desert',
        misconception: 'people-all-over-desert',
        feedback: 'The fields are still by the river. Something from the river is missing.',
      },
      {
        text: 'The river now flows in the other direction',
        misconception: 'upper-is-north',
        feedback: 'A dam slows a river but does not turn it around.',
      },
    ],
    hint: 'The flood brought two things. The dam still gives one of them.',
    explanation:
      'The flood brought water and silt. The dam gives water all year but keeps the silt behind it, so fields no longer get new rich soil for free.',
    facts: ['fall-causes'],
  },
  {
    id: 'tomb-wall',
    objectiveId: 'life',
    bloom: 'apply',
    difficulty: 3,
    stem: 'On the wall of a tomb, a man sits with crossed legs. He has a palette with ink and a roll on his knees. Two farmers pour grain before him. Who is the man?',
    answer: 'A scribe who records the grain',
    wrong: [
      {
        text: 'A pharaoh who has grown this grain',
        misconception: 'everyone-was-rich',
        feedback: 'A pharaoh does not sit and write. Look at the ink and the roll.',
      },
      {
        text: 'An artisan who makes jars for the grain',
        feedback: 'There is no clay or wheel in the picture. What is ink for?',
      },
      { text: 'A priest who wraps a mummy', feedback: 'There is no mummy in the picture. What does he hold?' },
    ],
    hint: 'Look at his tools.',
    explanation:
      'Ink, palette and a roll of papyrus are the tools of a scribe. He records how much grain the farmers bring.',
    facts: ['scribe-did'],
  },
  {
    id: 'naunakhte-house',
    objectiveId: 'life',
    bloom: 'apply',
    stem: 'A papyrus tells of a woman who rents out her field. When the farmer does not pay her, she takes him to court and wins. What can we learn from this?',
    answer: 'Women could own land and go to court',
    wrong: [
      {
        text: 'Her husband owned the field, since women owned nothing',
        misconception: 'women-owned-nothing',
        feedback: 'The papyrus says that it is her field and that she goes to court. Trust the text.',
      },
      {
        text: 'All women were rich and lived in palaces',
        misconception: 'everyone-was-rich',
        feedback: 'One field does not make a palace. Say only what the text shows.',
      },
      { text: 'Farmers never paid any rent', feedback: 'She won because he should have paid. So rent was usual.' },
    ],
    hint: 'Whose field is it, and who goes to court?',
    explanation:
      'The field is hers, and she speaks in court and wins. From this we can infer that women could own land and use the courts.',
    facts: ['will-shows'],
  },
  {
    id: 'missing-mud-houses',
    objectiveId: 'life',
    bloom: 'analyze',
    stem: 'A museum shows 200 objects from ancient Egypt: 150 come from tombs of the rich, 40 from temples and 10 from the homes of farmers. A visitor says: “So most Egyptians were rich.” What is the mistake?',
    answer: 'Stone tombs last longer than mud houses, so the museum has more from the rich',
    wrong: [
      {
        text: 'There is no mistake, because 150 is more than half of 200',
        misconception: 'everyone-was-rich',
        feedback: 'The numbers count objects, not people. Why are there so few things from farmers?',
      },
      {
        text: 'The museum should count only gold',
        misconception: 'everyone-was-rich',
        feedback: 'Counting gold would tell even less about farmers.',
      },
      {
        text: 'Farmers did not own any objects',
        feedback: 'They had pots, mats and tools. What happened to mud houses in 4,000 years?',
      },
    ],
    hint: 'Which things survive for 4,000 years?',
    explanation:
      'What is found depends on what lasts. Tombs of stone in dry sand survive, but mud houses near the river do not. Most people were farmers.',
    facts: ['farmer-did'],
  },
  {
    id: 'owl-in-a-name',
    objectiveId: 'claims',
    bloom: 'apply',
    difficulty: 3,
    stem: 'In a row of hieroglyphs, an owl stands in the middle of the name of a king who had nothing to do with owls. What is the best explanation?',
    answer: 'The owl stands for a sound in the name',
    wrong: [
      {
        text: 'The king kept an owl',
        misconception: 'signs-are-pictures',
        feedback: 'You read the sign as a picture. What else can a sign stand for?',
      },
      {
        text: 'The writer made a drawing by mistake',
        feedback: 'The owl turns up in many names, so it is no mistake.',
      },
      {
        text: 'The word for a king was owl',
        misconception: 'signs-are-pictures',
        feedback: 'The owl is only one part of the name, like one letter of a word.',
      },
    ],
    hint: 'Think of the lion in the name Cleopatra.',
    explanation:
      'Many hieroglyphs stand for sounds. The owl stands for the sound “m”, so it is found in many names that have an “m”.',
    facts: ['hieroglyph-is'],
  },
  {
    id: 'same-text',
    objectiveId: 'claims',
    bloom: 'apply',
    difficulty: 3,
    stem: 'You find a stone with a text in a writing that you cannot read. Below it stands the same text in English. How could it help you, as the Rosetta Stone helped scholars?',
    answer: 'I can look for names in both texts and match the signs to sounds',
    wrong: [
      {
        text: 'I can guess each sign from what it looks like',
        misconception: 'signs-are-pictures',
        feedback: 'Many signs stand for sounds, so their looks will mislead you.',
      },
      {
        text: 'It cannot help, because the two writings differ',
        feedback: 'They differ, but they say the same. That is just what helps.',
      },
      {
        text: 'I can use the stone to date every pyramid',
        misconception: 'pyramid-was-barn',
        feedback: 'The text may not speak of pyramids at all. Think about reading the signs.',
      },
    ],
    hint: 'Which words sound alike in every language?',
    explanation:
      'Names sound alike in both languages. Where a name stands in one text, it must stand in the other, so signs can be matched with sounds.',
    facts: ['rosetta-is', 'hieroglyph-is'],
  },
  {
    id: 'healed-bone',
    objectiveId: 'claims',
    bloom: 'apply',
    stem: 'In a grave near the pyramids lies a builder whose broken arm had healed straight. Which claim does this find support?',
    answer: 'Someone cared for builders who were hurt',
    wrong: [
      {
        text: 'All builders were slaves in chains',
        misconception: 'slaves-built-pyramids',
        feedback: 'Chains and care do not go together. An arm heals straight only when someone sets it.',
      },
      { text: 'Building a pyramid was easy and safe', feedback: 'The arm was broken, so the work was not safe.' },
      {
        text: 'Builders lived inside the pyramid',
        misconception: 'pyramid-was-barn',
        feedback: 'The grave is beside the pyramid, and people lived in a town. What does the healed arm tell?',
      },
    ],
    hint: 'What must happen so that a broken arm heals straight?',
    explanation:
      'A broken bone heals straight when it is set and rested. So someone cared for this builder, and he was buried with honor.',
    facts: ['graves-prove'],
  },
  {
    id: 'best-source',
    objectiveId: 'claims',
    bloom: 'evaluate',
    stem: 'Which source is the best evidence for how stone came to the Great Pyramid?',
    answer: 'The diary of a ship captain who carried stone to Giza at that time',
    wrong: [
      {
        text: 'A film in which slaves in chains drag stone',
        misconception: 'slaves-built-pyramids',
        feedback: 'The film was made thousands of years later to tell an exciting story.',
      },
      {
        text: 'The report of a traveler who came 2,000 years later',
        feedback: 'He could only write what people told him long after. Who was there?',
      },
      {
        text: 'A web page that calls the pyramid a storehouse for grain',
        misconception: 'pyramid-was-barn',
        feedback: 'The page gets the purpose wrong, and it does not speak of stone.',
      },
    ],
    hint: 'Who was there and saw it?',
    explanation:
      'A record by someone who did the work at the time is the strongest evidence. Later reports and films tell more about those who made them.',
    facts: ['diary-proves'],
  },
];
