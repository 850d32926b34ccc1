/** The three branches of government: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'storm',
    objectiveId: 'jobs',
    bloom: 'apply',
    stem: 'A law says that towns get help after a flood. A river has just flooded three towns. Which branch sends out trucks with food and tents?',
    answer: 'The executive branch, because it carries out the laws',
    wrong: [
      {
        text: 'The legislative branch, because it wrote the law',
        feedback:
          'Writing the law was the first job. Now the law has to be put to work, and that is another branch’s job.',
      },
      {
        text: 'The judicial branch, because it must say what the law means',
        misconception: 'court-writes-laws',
        feedback: 'Nobody argues about the meaning here. The law is clear and only has to be carried out.',
      },
    ],
    hint: 'The law is already there. What has to happen with it now?',
    explanation:
      'Congress made the law earlier. Sending trucks puts the law to work, and carrying out laws is the job of the executive branch.',
    facts: ['executive-carries', 'executive-parks'],
  },
  {
    id: 'bike-money',
    objectiveId: 'jobs',
    bloom: 'apply',
    stem: 'A group of cyclists wants the country to pay for a bike bridge between two states. Who can decide to spend tax money on it?',
    answer: 'Congress',
    wrong: [
      {
        text: 'The President alone',
        misconception: 'president-makes-laws',
        feedback: 'A President can ask for money but cannot spend it alone. Who decides about tax money?',
      },
      {
        text: 'The Supreme Court',
        misconception: 'court-writes-laws',
        feedback: 'Judges settle cases. They do not plan what to buy. Look for the branch that decides about money.',
      },
      { text: 'The Cabinet', feedback: 'The Cabinet advises the President. It has no vote on tax money.' },
    ],
    hint: 'Who is elected to make choices about tax money?',
    explanation: 'Deciding how tax money is spent is a job of the legislative branch, which is Congress.',
    facts: ['legislative-money'],
  },
  {
    id: 'two-meanings',
    objectiveId: 'jobs',
    bloom: 'analyze',
    stem: 'A law says “no vehicles in the park”. One person says that a skateboard is a vehicle. Another says that it is not. Both read the same law. Which branch must settle this, and why?',
    answer: 'The judicial branch, because they argue about what the law means',
    wrong: [
      {
        text: 'The executive branch, because the President leads the country',
        misconception: 'president-makes-laws',
        feedback:
          'Being the leader does not mean deciding everything. This is a question about the meaning of words in a law.',
      },
      {
        text: 'The legislative branch, because a new law must be written first',
        misconception: 'court-writes-laws',
        feedback: 'There is a law already. The question is what one word of it means.',
      },
      {
        text: 'No branch, because people may read a law as they like',
        feedback: 'Then a law would mean nothing. Someone has to decide, and it is one branch’s job.',
      },
    ],
    hint: 'Is the problem making a law, using it, or understanding its words?',
    explanation:
      'Both people accept the law but read one word in two ways. Deciding what a law means is the job of the courts.',
    facts: ['judicial-meaning'],
  },
  {
    id: 'senate-and-judge',
    objectiveId: 'checks',
    bloom: 'apply',
    stem: 'A President wants a friend to be a judge on the Supreme Court. Most senators think that the friend is not ready. What can the senators do?',
    answer: 'Vote no, so that the President has to name someone else',
    wrong: [
      {
        text: 'Nothing, because the President decides alone',
        misconception: 'president-can-dismiss',
        feedback: 'The President only names a person. Another group has to agree before there is a new judge.',
      },
      {
        text: 'Hold an election in which the people choose the judge',
        misconception: 'judges-are-elected',
        feedback: 'People do not vote for these judges. The Senate says yes or no.',
      },
      {
        text: 'Veto the judge and send the friend back to the Court',
        feedback: 'A veto belongs to the President and is about bills. The Senate has another check.',
      },
    ],
    hint: 'Naming a judge takes two: one who names and one who agrees.',
    explanation:
      'The President names judges and the Senate must agree. If the Senate votes no, the President has to name someone else. That is a check.',
    facts: ['then-other', 'president-judges'],
  },
  {
    id: 'silent-newspaper',
    objectiveId: 'checks',
    bloom: 'apply',
    stem: 'Congress passes a law that no newspaper may write about Congress. The President signs it. The Constitution protects a free press. Which check can still stop this law?',
    answer: 'The Supreme Court can strike it down',
    wrong: [
      {
        text: 'None, because the law has been signed',
        misconception: 'veto-is-final',
        feedback: 'A signature is not the end of checks. Which branch compares laws with the Constitution?',
      },
      {
        text: 'The President can still veto it next year',
        feedback: 'A veto is only possible before a bill becomes a law. Here it is too late for that.',
      },
      { text: 'The Cabinet can vote against it', feedback: 'The Cabinet gives advice. It has no vote on laws.' },
    ],
    hint: 'Two branches agreed. Which third branch can compare the law with the Constitution?',
    explanation:
      'A law must fit the Constitution. When someone brings a case, the Supreme Court can find that this law breaks it, and then the law can no longer be used.',
    facts: ['court-strikes', 'then-no-force'],
  },
  {
    id: 'which-check-missing',
    objectiveId: 'checks',
    bloom: 'analyze',
    stem: 'In a made-up country, the leader writes the laws, chooses the judges alone, and can send any judge home. Someone says: “It has three branches, so power is shared.” What is wrong with this?',
    answer: 'There are three branches, but two of them cannot check the leader',
    wrong: [
      {
        text: 'Nothing: three branches always share power',
        feedback: 'Three names are not enough. Ask what each branch could do to stop the others.',
      },
      {
        text: 'The leader should also hold the trials',
        feedback: 'That would give the leader even more power, so it makes the problem bigger.',
      },
      {
        text: 'It needs a fourth branch',
        misconception: 'president-can-dismiss',
        feedback: 'The number is not the problem. Judges who can be sent home cannot say no to the leader.',
      },
    ],
    hint: 'For each branch, ask: to whom can it say “stop”?',
    explanation:
      'Power is shared only when each branch has a way to limit the others. Here the leader makes laws and controls the judges, so nobody can check the leader.',
    facts: ['president-judges', 'congress-removes'],
  },
  {
    id: 'ten-days',
    objectiveId: 'laws',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A bill has passed both houses. Congress is still meeting. The President reads the bill, puts it in a drawer, and does nothing for two weeks. What is the bill now?',
    answer: 'It is a law',
    wrong: [
      {
        text: 'It is vetoed',
        misconception: 'veto-is-final',
        feedback: 'For a veto the President has to send the bill back. This bill stayed in a drawer.',
      },
      { text: 'It is back in the committee', feedback: 'Nobody sent it back to Congress. Think of the ten days.' },
      {
        text: 'It is still waiting, and it can wait for years',
        misconception: 'most-bills-pass',
        feedback: 'There is a time limit on the President’s desk. How many days is it?',
      },
    ],
    hint: 'How long may a bill lie on the President’s desk while Congress is meeting?',
    explanation:
      'If the President does nothing for ten days, not counting Sundays, while Congress is meeting, the bill becomes a law without being signed.',
    facts: ['then-waits'],
  },
  {
    id: 'one-word',
    objectiveId: 'laws',
    bloom: 'apply',
    difficulty: 3,
    stem: 'The House passes a bill that opens a museum “in May”. The Senate passes the same bill, but with the words “in June”. Can the President sign it now?',
    answer: 'No, because the two houses must first agree on the same words',
    wrong: [
      {
        text: 'Yes, because both houses have passed a bill',
        misconception: 'one-house-is-enough',
        feedback: 'They passed two different texts. Which one would the President sign?',
      },
      {
        text: 'Yes, because the President picks one of the two words',
        misconception: 'president-makes-laws',
        feedback: 'A President may not write or change a bill. That is the job of Congress.',
      },
      {
        text: 'No, because the Supreme Court must pick the month',
        misconception: 'court-writes-laws',
        feedback: 'Courts do not write bills. Congress has to settle on one text.',
      },
    ],
    hint: 'Compare the two texts word for word.',
    explanation:
      'May and June make two different bills. The houses must settle on one text before it goes to the President.',
    facts: ['then-agree'],
  },
  {
    id: 'name-the-check',
    objectiveId: 'checks',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Congress passes a bill about new highways. The President thinks that they cost too much and sends the bill back. Which check is this?',
    answer: 'A veto: the President checks Congress',
    wrong: [
      {
        text: 'An override: Congress checks the President',
        feedback: 'An override would be the answer of Congress. Here the President acts.',
      },
      {
        text: 'A trial: the court checks the President',
        feedback: 'No court is part of this story. Who sent the bill back?',
      },
      {
        text: 'No check: the President is simply the boss of Congress',
        misconception: 'president-can-dismiss',
        feedback: 'Congress can still answer with an override, so the President is not its boss.',
      },
    ],
    hint: 'Who acts here, and whom does it stop?',
    explanation: 'When the President sends a bill back, that is a veto. It checks the power of Congress to make laws.',
    facts: ['president-veto'],
  },
  {
    id: 'bad-judge',
    objectiveId: 'checks',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A federal judge has taken money to decide cases in a certain way. The judge will not leave. Who can remove the judge?',
    answer: 'Congress, after a trial in the Senate',
    wrong: [
      {
        text: 'The President, with a phone call',
        misconception: 'president-can-dismiss',
        feedback: 'A President can name judges but cannot dismiss them.',
      },
      {
        text: 'The people, in the next election',
        misconception: 'judges-are-elected',
        feedback: 'Federal judges are not elected, so nobody can vote them out.',
      },
      {
        text: 'Nobody, because judges stay for life',
        feedback: 'Judges can stay for life if they behave well. There is a check for those who do not.',
      },
    ],
    hint: 'One branch can bring charges and hold a trial of its own.',
    explanation:
      'The House can bring charges, which is called impeachment, and the Senate holds the trial. If the Senate finds the judge guilty, the judge must leave.',
    facts: ['congress-removes'],
  },
  {
    id: 'sixty-votes',
    objectiveId: 'laws',
    bloom: 'apply',
    stem: 'The President vetoes a bill. In the Senate, 60 of 100 senators vote to override. In the House, more than two thirds vote to override. What happens to the bill?',
    answer: 'It does not become a law, because 60 is less than two thirds of 100',
    wrong: [
      {
        text: 'It becomes a law, because 60 is more than half',
        feedback: 'More than half is enough to pass a bill the first time. Against a veto it takes two thirds.',
      },
      {
        text: 'It becomes a law, because one house had two thirds',
        misconception: 'one-house-is-enough',
        feedback: 'The House did its part. But the Senate needs two thirds as well.',
      },
      {
        text: 'It does not become a law, because no bill can after a veto',
        misconception: 'veto-is-final',
        feedback: 'A bill can become a law after a veto. Count the votes and compare with two thirds.',
      },
    ],
    hint: 'Two thirds of 100 is about 67. Compare.',
    explanation:
      'To override a veto, it takes two thirds of the votes in each house. In the Senate, 60 of 100 is not enough, so the veto stands.',
    facts: ['votes-to-override'],
  },
  {
    id: 'house-only',
    objectiveId: 'laws',
    bloom: 'apply',
    stem: 'The House has passed a bill about clean rivers. A news headline says: “Clean river bill is now law.” What should the headline say?',
    answer: 'House passes clean river bill; the Senate must vote next',
    wrong: [
      {
        text: 'House passes clean river bill; the President must sign next',
        misconception: 'one-house-is-enough',
        feedback: 'The President comes later. There is a second house of Congress first.',
      },
      {
        text: 'House passes clean river bill; the Supreme Court must agree next',
        misconception: 'court-writes-laws',
        feedback: 'Courts do not vote on bills. They look at laws when there is a case.',
      },
      {
        text: 'The headline is right as it is',
        misconception: 'most-bills-pass',
        feedback: 'One yes does not make a law. Several steps are still to come.',
      },
    ],
    hint: 'How many houses does Congress have?',
    explanation:
      'A bill must pass both houses in the same words and then go to the President. After the House, the Senate has its turn.',
    facts: ['house-acts', 'then-agree'],
  },
  {
    id: 'where-it-stopped',
    objectiveId: 'laws',
    bloom: 'analyze',
    stem: 'A bill about school lunches was introduced in spring. In winter no house has voted on it, and no President has seen it. Where did it most likely stop?',
    answer: 'In a committee that never voted on it',
    wrong: [
      {
        text: 'At the President’s desk, with a veto',
        misconception: 'veto-is-final',
        feedback: 'No President has seen it, so it cannot have been vetoed.',
      },
      {
        text: 'In the Supreme Court, which struck it down',
        misconception: 'court-writes-laws',
        feedback: 'A court looks at laws. This is still a bill.',
      },
      {
        text: 'Nowhere: it must be a law by now',
        misconception: 'most-bills-pass',
        feedback: 'Time alone does not make a law. Somebody must vote, and nobody has.',
      },
    ],
    hint: 'Which step comes after a bill is introduced and before a house votes?',
    explanation:
      'After a bill is introduced, a committee studies it. If the committee never votes on it, the bill goes no further.',
    facts: ['then-dies', 'committee-acts'],
  },
];
