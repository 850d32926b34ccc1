/** Rules and helpers in a community: the words, the passages in three reading levels, and the stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'community',
    objectiveId: 'helpers',
    term: 'community',
    below: 'People who live in one place.',
    on: 'People who live or work in the same place and help each other.',
    above: 'A group of people who share a place, such as a town or a school, and depend on each other.',
  },
  {
    id: 'emergency',
    objectiveId: 'helpers',
    term: 'emergency',
    below: 'You need help right now.',
    on: 'A time when someone needs help right away.',
    above: 'A sudden and dangerous event in which people need help at once.',
  },
  {
    id: 'job',
    objectiveId: 'helpers',
    term: 'job',
    below: 'The work that a person does.',
    on: 'The work that a person has learned and does.',
    above: 'The work that a person does regularly, often to earn money.',
  },
  {
    id: 'rule',
    objectiveId: 'rules',
    term: 'rule',
    below: 'It tells what to do.',
    on: 'It tells what people in a group may do and what they may not do.',
    above: 'A statement that tells the members of a group how to behave.',
  },
  {
    id: 'law',
    objectiveId: 'rules',
    term: 'law',
    below: 'It tells all people in a land what to do.',
    on: 'It tells all the people of a city or a country what they must do.',
    above: 'An order made by a government that everyone in a place must follow.',
  },
  {
    id: 'safe',
    objectiveId: 'rules',
    term: 'safe',
    below: 'You will not get hurt.',
    on: 'Where no one will get hurt.',
    above: 'Protected from danger or harm.',
  },
  {
    id: 'citizen',
    objectiveId: 'fair',
    term: 'citizen',
    below: 'A person who is part of a place.',
    on: 'A person who belongs to a city or a country.',
    above: 'A member of a city or country who has rights and duties there.',
  },
  {
    id: 'vote',
    objectiveId: 'fair',
    term: 'vote',
    below: 'To pick one and be counted.',
    on: 'To choose, so that each person is counted once.',
    above: 'To make a choice together in which every member is counted once.',
  },
  {
    id: 'fair',
    objectiveId: 'fair',
    term: 'fair',
    below: 'Good and right for all.',
    on: 'Right for all, so that each one gets what he or she needs.',
    above: 'Treating each person justly, with regard to what that person needs.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'blue-dog',
    title: 'The Dog in the Street',
    below: `Lin and Ravi walk to school. They live in a small town, and it is a good community. People help each other.

At the big street they stop. Mr. Cole is there. It is his job to help children cross. He holds up his sign, and all the cars stop. A law says that cars must stop for him. Now it is safe to cross.

Then Lin sees a small dog. It is in the street, and it has hurt its leg! It is an emergency. “Do not run to the dog,” says Mr. Cole. That is a rule, and it keeps the children safe. He calls the animal doctor. She comes fast and looks at the leg. The dog will get well.

“Who will take the dog home?” asks Ravi. Ten children shout. Each one wants it. “To shout is not fair,” says Lin. “We can vote.” So they all vote, and each one counts the same.

They pick Mrs. Diaz, who works in the library. She is a good citizen, and she has a big yard.`,
    on: `Lin and Ravi walk to school every morning. They live in a small town, and it is a friendly community, because the people there help each other.

At the big street they stop and wait for Mr. Cole. It is his job to help children cross the street. He holds up his sign, and all the cars stop, because the law says that they must. Now it is safe to cross.

Suddenly Lin sees a little dog in the street. It has hurt its leg! “This is an emergency,” says Mr. Cole, “but do not run to the dog.” That is a rule, and it keeps the children safe. He calls the animal doctor, and soon she is there to look at the leg. The dog is going to get well.

“Who is going to take the dog home?” asks Ravi. Ten children begin to shout, because all of them want the dog. “Shouting is not fair,” says Lin. “We should vote about it.” So all the children vote, and each of them counts the same.

They choose Mrs. Diaz, who works in the library. She is a good citizen, and she has a big yard where a dog can run.`,
    above: `Lin and Ravi walk to school together every morning. They live in a little town, and it is a friendly community, because the people who live there take care of each other.

At the busy street they always wait for Mr. Cole, whose job is to help children cross. When he holds up his sign, all the cars stop immediately, because the law requires it. Now it is safe for everybody to cross.

Suddenly Lin notices a little brown dog in the middle of the street, and one of its legs is hurt. “This is an emergency,” says Mr. Cole, “but you should never run to an animal in the street.” That is an important rule, because it keeps children safe. He calls the animal doctor, and a few minutes later she arrives to examine the leg. Fortunately, the dog is going to get well again.

“Who is going to take the dog home?” asks Ravi. Ten excited children begin to shout, because every one of them would like to have it. “Shouting is not fair,” says Lin. “We should vote about it instead.” So all the children vote, and everybody counts the same.

They choose Mrs. Diaz, who works in the library. She is a good citizen, and there is a large yard behind her house where a dog can play.`,
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'fire-house',
    title: 'The fire house',
    objectiveId: 'helpers',
    wordIds: ['emergency', 'community'],
    text: 'The bell rings! The men and women here put out fires. They have learned how to do it. They have a long hose and a tall ladder. A fire is an emergency, so they must be fast.',
  },
  {
    id: 'main-street',
    title: 'On Main Street',
    objectiveId: 'helpers',
    wordIds: ['job'],
    text: 'Look around. A mail carrier brings a box. A bus driver stops for an old man. A baker makes bread. A teacher waves to her class. Some wear a uniform and some do not. All of them help, and each one has a job.',
  },
  {
    id: 'red-light',
    title: 'The red light',
    objectiveId: 'rules',
    wordIds: ['law', 'safe'],
    text: 'The light is red, and all cars stop. That is a law. It is for all people who drive. It does not matter how big the car is. Now children can cross the street and be safe. When the light is green, the cars can go.',
  },
  {
    id: 'class-wall',
    title: 'The wall in the class',
    objectiveId: 'rules',
    wordIds: ['rule'],
    text: 'Here are the rules of the class. We walk. We take turns. We listen. We clean up. The class made each rule with the teacher. Each one has a reason. If we all walk, no one falls. If we take turns, all can play.',
  },
  {
    id: 'vote-box',
    title: 'The box for votes',
    objectiveId: 'fair',
    wordIds: ['vote', 'citizen'],
    text: 'The class wants a pet. Should it be a fish or a snail? Each child puts one bean in a box. Then they count. A child who is shy has one bean. A child who is loud has one bean, too. That is how a vote works.',
  },
  {
    id: 'three-boxes',
    title: 'Is it fair?',
    objectiveId: 'fair',
    wordIds: ['fair'],
    text: 'Three children want to see the game. The wall is high. One child is tall and sees well. One is small and needs a box. One is very small and needs two boxes. They do not get the same. But now all three can see. Is that fair?',
  },
];
