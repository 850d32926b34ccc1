/** Rules and helpers in a community: what is put in order, sorted and labeled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'make-a-rule',
    objectiveId: 'fair',
    stem: 'A class makes a new rule. Put the steps in order.',
    direction: 'what happens first to what happens last',
    steps: [
      'The class sees a problem.',
      'Children tell their ideas for a rule.',
      'Each child votes for one idea.',
      'They count the votes.',
      'All follow the new rule.',
    ],
    askNext: 'A class makes a new rule. What comes right after this? {step}',
    hint: 'You can only count votes after all have voted.',
    explanation:
      'First there is a problem. Then come ideas, then the vote, then they count, and then all follow the rule.',
    feedback: 'Ask what must be there first. To vote, you need ideas. To count, you need votes.',
    misconception: 'loudest-decides',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'who-helps',
    objectiveId: 'helpers',
    bloom: 'apply',
    prompt: 'Who can help?',
    instructions: 'Pick up a card. Ask who has learned to help here. Carry it to this helper.',
    hint: 'Who has learned this kind of work?',
    categories: [
      {
        id: 'firefighter',
        label: 'Firefighter',
        selectAll: 'When do you need a firefighter? Choose all.',
        selectOne: 'When do you need a firefighter?',
        things: [
          { label: 'There is smoke in the barn.', why: 'Smoke may mean a fire.', misconception: 'one-helper-for-all' },
          {
            label: 'A pan burns in the kitchen.',
            why: 'A firefighter puts out fires.',
            misconception: 'one-helper-for-all',
          },
          { label: 'A tree burns after a storm.', why: 'A firefighter puts out fires.' },
          { label: 'A car is on fire.', why: 'A firefighter puts out fires.', misconception: 'one-helper-for-all' },
        ],
      },
      {
        id: 'doctor',
        label: 'Doctor',
        selectAll: 'When do you need a doctor? Choose all.',
        selectOne: 'When do you need a doctor?',
        things: [
          { label: 'Tim has a high fever.', why: 'A doctor helps sick people.', misconception: 'one-helper-for-all' },
          { label: 'Ana may have broken her arm.', why: 'A doctor can look at the arm.' },
          { label: 'The baby has a bad cough.', why: 'A doctor helps sick people.', misconception: 'only-in-uniform' },
          {
            label: 'Leo’s ear hurts all night.',
            why: 'A doctor can look into the ear.',
            misconception: 'only-in-uniform',
          },
        ],
      },
      {
        id: 'librarian',
        label: 'Librarian',
        selectAll: 'When do you need a librarian? Choose all.',
        selectOne: 'When do you need a librarian?',
        things: [
          {
            label: 'Mia looks for a book on bees.',
            why: 'A librarian helps people find books.',
            misconception: 'only-in-uniform',
          },
          {
            label: 'Ben wants to take a book home.',
            why: 'A librarian lets you borrow books.',
            misconception: 'only-in-uniform',
          },
          {
            label: 'Kim brings her books back.',
            why: 'A librarian takes the books back.',
            misconception: 'only-in-uniform',
          },
          {
            label: 'Dad needs a book in Spanish.',
            why: 'A librarian helps people find books.',
            misconception: 'only-in-uniform',
          },
        ],
      },
    ],
  },
  {
    id: 'why-the-rule',
    objectiveId: 'rules',
    bloom: 'apply',
    prompt: 'Why is this rule there?',
    instructions: 'Pick up a rule. Ask what could go wrong with no such rule. Carry it to its reason.',
    hint: 'Would someone get hurt, or miss a turn, or would it be dirty?',
    categories: [
      {
        id: 'safe',
        label: 'To keep us safe',
        selectAll: 'Which rules keep us safe? Choose all.',
        selectOne: 'Which rule keeps us safe?',
        things: [
          {
            label: 'Wear a helmet on your bike.',
            why: 'A helmet keeps your head from getting hurt.',
            misconception: 'rules-stop-fun',
          },
          { label: 'Look both ways at the street.', why: 'A car could come.', misconception: 'grown-ups-are-free' },
          { label: 'Walk on the wet floor.', why: 'You could slip and fall.', misconception: 'rules-stop-fun' },
          {
            label: 'Put on your seat belt.',
            why: 'It keeps you from getting hurt in a car.',
            misconception: 'grown-ups-are-free',
          },
        ],
      },
      {
        id: 'fair',
        label: 'To be fair',
        selectAll: 'Which rules make things fair? Choose all.',
        selectOne: 'Which rule makes things fair?',
        things: [
          { label: 'Take turns on the slide.', why: 'So each child gets a turn.', misconception: 'rules-stop-fun' },
          { label: 'Wait in line for lunch.', why: 'So no one is pushed back.', misconception: 'loudest-decides' },
          { label: 'Let each child speak once.', why: 'So each child has a say.', misconception: 'loudest-decides' },
          {
            label: 'Do not look at the cards of others.',
            why: 'So all have the same chance in the game.',
            misconception: 'rules-stop-fun',
          },
        ],
      },
      {
        id: 'clean',
        label: 'To keep it clean',
        selectAll: 'Which rules keep a place clean? Choose all.',
        selectOne: 'Which rule keeps a place clean?',
        things: [
          { label: 'Put trash in the bin.', why: 'So the ground stays clean.' },
          { label: 'Wipe your boots at the door.', why: 'So no mud gets in.', misconception: 'grown-ups-are-free' },
          { label: 'Wash the brush after you paint.', why: 'So the brush and the table stay clean.' },
          { label: 'Pick up after your dog.', why: 'So the park stays clean.', misconception: 'grown-ups-are-free' },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [];
