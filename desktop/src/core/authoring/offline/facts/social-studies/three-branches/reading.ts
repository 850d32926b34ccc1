/** The three branches of government: the words, the passages in three reading levels, and the stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'branch',
    objectiveId: 'jobs',
    term: 'branch',
    below: 'One of the three parts of the government.',
    on: 'One of the three parts of the government, each with its own job.',
    above: 'A division of government with its own powers, set up so that no part controls the others.',
  },
  {
    id: 'congress',
    objectiveId: 'jobs',
    term: 'Congress',
    below: 'The House and the Senate. It makes laws.',
    on: 'The House of Representatives and the Senate together.',
    above: 'The lawmaking body of the United States, made up of two houses whose members are elected in the states.',
  },
  {
    id: 'constitution',
    objectiveId: 'jobs',
    term: 'Constitution',
    below: 'The plan that tells how the government works.',
    on: 'The written plan of the government, which stands above all other laws.',
    above: 'The supreme law of a country, which sets up its government and limits what that government may do.',
  },
  {
    id: 'checks-and-balances',
    objectiveId: 'checks',
    term: 'checks and balances',
    below: 'Ways in which each part can stop the others.',
    on: 'Ways in which each part of the government can limit the other two.',
    above: 'A system in which every branch holds powers that restrain the others, so that none can rule alone.',
  },
  {
    id: 'veto',
    objectiveId: 'checks',
    term: 'veto',
    below: 'To say no to a bill and send it back.',
    on: 'The power of the President to refuse a bill and send it back.',
    above: 'The power of an executive to reject a bill that a legislature has passed.',
  },
  {
    id: 'override',
    objectiveId: 'checks',
    term: 'override',
    below: 'To pass a bill after the President said no.',
    on: 'To make a bill into a law although the President has refused it.',
    above: 'To set aside a veto by passing the bill again with a larger majority, two thirds of each house.',
  },
  {
    id: 'bill',
    objectiveId: 'laws',
    term: 'bill',
    below: 'An idea for a law that is written down.',
    on: 'A written idea for a new law that has not passed yet.',
    above: 'A proposed law that is presented to a legislature for debate and a vote.',
  },
  {
    id: 'committee',
    objectiveId: 'laws',
    term: 'committee',
    below: 'A small group that looks at a bill first.',
    on: 'A small group of members that studies a plan before everyone votes.',
    above: 'A group of legislators who examine, change and recommend bills in one field, such as farming or health.',
  },
  {
    id: 'majority',
    objectiveId: 'laws',
    term: 'majority',
    below: 'More than half.',
    on: 'More than half of the votes.',
    above: 'A number greater than half of a total; most ordinary votes in a legislature are decided by one.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'trail-bill',
    title: 'A Bill for a Trail',
    below: `Rosa is ten years old and lives near a large forest that belongs to the country. She wants a safe trail there for people in wheelchairs, so she writes a letter to Ms. Bell, a member of Congress. Ms. Bell likes the plan and writes it down as a bill.

First a committee studies the bill. The members ask what the trail will cost, and they change a few lines. Then the House of Representatives votes, and a majority says yes. The Senate votes next and says yes too. Congress is the legislative branch, and its job is to make laws.

Now the bill goes to the President, who leads the executive branch. The President can sign the bill, or veto it and send it back to Congress. This time the President signs, and the bill becomes a law. Park workers begin to build the trail.

Later, two groups do not agree about what one line of the law means, so they go to a federal court. The judges belong to the judicial branch. They read the law, compare it with the Constitution, and then decide.

Three branches did three different jobs, and each one could say “stop” to the others. We call this checks and balances.`,
    on: `Ten-year-old Rosa lives beside a national forest, and she has noticed that people in wheelchairs cannot use any of its trails. She writes a letter to Ms. Bell, who represents her district in Congress. Ms. Bell likes the idea and introduces a bill, which is a written plan for a new law.

A committee studies the bill first. Its members ask experts about the cost and change several lines. Next the whole House of Representatives votes, and a majority says yes. The Senate must pass the bill in exactly the same words, and after a long debate it does. Congress, the legislative branch, has finished its part of the job.

The bill now travels to the President, the leader of the executive branch. A President who disagrees can veto a bill and send it back, but Congress may override a veto with two thirds of the votes in each house. This time the President signs. The bill becomes a law, and workers of the Forest Service begin to build the trail.

A year later, two groups argue about what one sentence of the law means. They bring their case to a federal court, which belongs to the judicial branch. The judges study the law, compare it with the Constitution, and announce their decision.

Every branch did its own job, and every branch could limit the others. This system is called checks and balances.`,
    above: `Ten-year-old Rosa, who lives beside a national forest, has noticed that none of its trails can be used by people in wheelchairs. She describes the problem in a letter to Ms. Bell, the woman who represents her district in Congress. Ms. Bell is convinced by the argument and introduces a bill, a formal proposal for a new law.

Most bills end in a committee, where a small group of members examines every proposal in detail. Rosa’s bill survives this stage: experts explain what the trail will cost, and several lines are rewritten. When the House of Representatives votes, a majority approves the bill. The Senate, however, must pass exactly the same text, and only after a long debate does the legislative branch complete its work.

The bill then travels to the President, the head of the executive branch. A President who objects can veto a bill and return it, although Congress may override that veto with two thirds of the votes in each house. On this occasion the President signs, and the Forest Service, an agency of the executive branch, begins construction.

A year later, two organizations disagree about the meaning of a single sentence in the law. Their case reaches a federal court, which belongs to the judicial branch. The judges interpret the sentence, compare the law with the Constitution, and announce a decision that both sides must respect.

Each branch performed a different task, and each possessed the power to limit the others. The authors of the Constitution designed these checks and balances because any group with unlimited power might misuse it.`,
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'capitol',
    title: 'The Capitol: where laws are made',
    objectiveId: 'jobs',
    wordIds: ['congress', 'branch'],
    text: 'This is the home of Congress, the legislative branch. It has two houses. In the House, a state with more people has more members. In the Senate, every state has two. Together they write laws and decide how tax money is spent. Only Congress can declare war.',
  },
  {
    id: 'white-house',
    title: 'The White House: where laws are carried out',
    objectiveId: 'jobs',
    wordIds: ['constitution'],
    text: 'The President works here and leads the executive branch. To execute a law means to put it to work. The President commands the armed forces and has a Cabinet of advisers. Park rangers and letter carriers work for the government, but they do not make laws.',
  },
  {
    id: 'courthouse',
    title: 'The Court: where laws are explained',
    objectiveId: 'jobs',
    wordIds: ['constitution', 'branch'],
    text: 'Nine judges sit on the Supreme Court, the highest court of the judicial branch. They do not write laws. They wait for a case, listen to both sides, and decide what the law means. If a law breaks the Constitution, they can strike it down.',
  },
  {
    id: 'balance',
    title: 'A triangle of checks',
    objectiveId: 'checks',
    wordIds: ['checks-and-balances', 'veto', 'override'],
    text: 'Imagine a triangle with a branch at each corner. Each corner can say “stop” to the other two. The President can veto a bill. Congress can override the veto. The Court can strike down a law. The President names the judges, and the Senate must agree. So power moves around, and no corner can rule alone.',
  },
  {
    id: 'bill-path',
    title: 'The path of a bill',
    objectiveId: 'laws',
    wordIds: ['bill', 'committee'],
    text: 'A bill starts with an idea. A member of Congress introduces it. A committee studies it and may change it or stop it. Then one house votes, and the other house votes. Both must agree on the same words. Only then does the bill go to the President.',
  },
  {
    id: 'signature',
    title: 'Sign it or send it back?',
    objectiveId: 'laws',
    wordIds: ['majority', 'veto'],
    text: 'The President has ten days, not counting Sundays. Sign, and the bill is a law. Veto, and it goes back to Congress. There, a majority is not enough: two thirds of each house must vote for it again. If the President does nothing while Congress is meeting, the bill becomes a law anyway.',
  },
];
