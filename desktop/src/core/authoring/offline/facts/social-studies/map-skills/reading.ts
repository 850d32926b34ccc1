/** Maps and map skills: the words, the passages in three reading levels, and the stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { compassRose, parkMap } from './figure.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'map-key',
    objectiveId: 'parts',
    term: 'map key',
    below: 'The box that tells what the signs mean.',
    on: 'The box on a map that tells what its signs and colors mean.',
    above: 'The part of a map, also called the legend, that explains its symbols and colors.',
  },
  {
    id: 'symbol',
    objectiveId: 'parts',
    term: 'symbol',
    below: 'A small picture that stands for a thing.',
    on: 'A small picture, shape or color that stands for something real.',
    above: 'A mark, picture or color that represents a feature of the real world.',
  },
  {
    id: 'scale',
    objectiveId: 'parts',
    term: 'scale',
    below: 'A small ruler on a map. It shows how far things are.',
    on: 'The line on a map that helps you find out how far it really is.',
    above: 'The relation between a distance on a map and the same distance on the ground.',
  },
  {
    id: 'compass-rose',
    objectiveId: 'directions',
    term: 'compass rose',
    below: 'The star that shows north, south, east and west.',
    on: 'The sign on a map that shows north, south, east and west.',
    above: 'The design on a map that shows the main directions and often those between them.',
  },
  {
    id: 'direction',
    objectiveId: 'directions',
    term: 'direction',
    below: 'The way to go or to look.',
    on: 'The way in which you move, look or point.',
    above: 'The line along which something moves, faces or lies, such as north or east.',
  },
  {
    id: 'grid',
    objectiveId: 'directions',
    term: 'grid',
    below: 'Lines that make boxes on a map.',
    on: 'Lines that cross and make boxes, so that places are easy to find.',
    above: 'A network of crossing lines that divides a map into cells named by letters and numbers.',
  },
  {
    id: 'globe',
    objectiveId: 'kinds',
    term: 'globe',
    below: 'A ball that shows the Earth.',
    on: 'A model of the Earth in the shape of a ball.',
    above: 'A sphere on which a map of the whole Earth is shown without changing its shapes.',
  },
  {
    id: 'border',
    objectiveId: 'kinds',
    term: 'border',
    below: 'The line where one land stops and the next one starts.',
    on: 'The line between two states or two countries.',
    above: 'The line that separates two political units such as states or countries.',
  },
  {
    id: 'landform',
    objectiveId: 'kinds',
    term: 'landform',
    below: 'A shape of the land, like a hill.',
    on: 'A natural shape of the land, such as a mountain or a valley.',
    above: 'A natural feature of the surface of the Earth, such as a plain, a mountain or a canyon.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'lost-kite',
    title: 'The Map in the Tin Box',
    below: `Maya and her brother Leo found a tin box under a tree, and in the box was an old map. The title said “Grandma’s Park”. Near the bottom there was a red star.

“What does the star mean?” asked Leo. Maya looked at the map key, and the key said: star, my best place. “Each map has its own key,” Maya said. “We must look and not guess.” On this map a blue symbol was the pond, and a small tent was the camp.

“In which direction do we go?” asked Leo. Maya looked at the compass rose. It showed that north was at the top, and the star was south of the pond. So they walked south. The morning sun was in the east, and now it was on their left.

“Is it far?” asked Leo. Maya took a stick and used the scale. One inch on the map was one hundred steps in the park. The star was three inches away, so they counted three hundred steps.

The map had a grid, too, and the star was in box B4. At last they came to the old gate. There sat Grandma with three cups of hot cocoa. “You really can read a map!” she said. “Next time I will hide it better.”`,
    on: `Maya and her brother Leo found a tin box under a tree, and inside the box lay an old map. The title said “Grandma’s Park”. Close to the bottom of the map somebody had painted a red star.

“What does the star mean?” asked Leo. Maya looked at the map key, which said that the star was Grandma’s best place. “Every map has its own key,” she explained, “so we have to look instead of guessing.” On this particular map a blue symbol was the pond, and a small tent was the camp.

“In which direction do we have to go?” asked Leo. Maya studied the compass rose and saw that north was at the top. The star was south of the pond, so they walked south. The morning sun was shining in the east, and because they were facing south, it was on their left.

“Is it very far?” asked Leo. Maya measured the distance with a stick and compared it with the scale. One inch on the map was one hundred steps in the park, and because the star was three inches away, they counted exactly three hundred steps.

The map also had a grid, and the star was in box B4. There they found the old gate, and beside it sat Grandma with three cups of hot cocoa. “You really can read a map,” she laughed. “Next time I will have to hide it better!”`,
    above: `Maya and her younger brother Leo discovered a rusty tin box beneath an oak tree, and inside the box lay a carefully folded map. Its title was “Grandma’s Park”, and near the bottom of the paper somebody had painted a bright red star.

“What does the star mean?” wondered Leo. Maya examined the map key, which explained that the star marked Grandma’s favorite place. “Every map has its own key,” she said, “so we should look at it instead of guessing.” On this particular map, a blue symbol represented the pond, and a small triangle represented the camp.

Next they needed a direction. According to the compass rose, north was at the top of the map, and the star was located south of the pond. They started walking south. Because they were facing south, the morning sun, which is always in the east, was shining on their left.

“Is the distance very long?” asked Leo. Maya measured it with a stick and compared it with the scale. One inch on the map represented one hundred steps in the park, and the star was three inches away, so they counted exactly three hundred steps.

The map was also divided by a grid, and the star was located in box B4. There they discovered the old wooden gate, and beside it sat Grandma with three cups of hot cocoa. “You have become excellent map readers,” she laughed. “Next time I will have to choose a more difficult hiding place!”`,
  },
  {
    id: 'four-maps',
    title: 'Four Maps of One Island',
    below: `Finn lives on an island, and in his class there are four maps of it on the wall. “Why do we need four maps?” he asks. “One good map is enough!”

His teacher gives him a job. “Find the best way to the beach,” she says. Finn looks at the first map. It shows each landform, such as hills, a valley and a river, but it does not show any roads. The next map is a road map, and there he can find the way.

“Will it rain at the beach?” asks his teacher. The road map does not tell. But the weather map shows a dark cloud over the beach.

The last map has a thick line in the middle. It is the border between two towns. Nobody can see this line on the ground, but the map can show it.

There is a globe on the table. Finn turns it around, and his island is only a tiny dot! A globe shows the whole Earth, so it has no room for small roads.

“Now I see,” says Finn. “Each map tells a part. First I need a question, and then I pick the map.”`,
    on: `Finn lives on an island, and on the wall of his classroom there are four different maps of it. “Why do we need four of them?” he asks. “One good map should be enough for everybody!”

His teacher smiles and gives him a job to do. “Please find the best way to the beach.” Finn looks at the first map. It shows every landform on the island, such as hills, a narrow valley and a river, but it does not show a single road. The second map is a road map, and there he finds the way at once.

“And is it going to rain at the beach this afternoon?” asks his teacher. The road map cannot answer that question. On the weather map, however, Finn discovers a dark cloud above the beach.

The last map has a thick line across the middle, which is the border between two towns. Nobody can see this line on the ground, but a map can show it clearly.

On the table stands a globe. Finn turns it slowly until he finds his own island, which is only a tiny dot. Because a globe shows the whole Earth, there is no room for little roads.

“Now I understand,” says Finn. “Every map tells a different part of the story. First I need a question, and then I can choose the map that answers it.”`,
    above: `Finn lives on an island, and four different maps of it are hanging on the wall of his classroom. “Why do we need four of them?” he complains. “One good map should be enough for everybody!”

Instead of answering, his teacher gives him an assignment. “Please find the best route to the beach.” The first map shows every landform on the island, including hills, a narrow valley and a river, but it does not include a single road. The second one is a road map, and there he discovers the route immediately.

“And is it going to rain at the beach this afternoon?” asks his teacher. The road map cannot answer that question. On the weather map, however, Finn notices an enormous dark cloud above the northern coast.

The last map has a thick line across the middle, which is the border between two towns. Nobody could see this line on the ground, not even from an airplane, but a map can show it clearly.

On the table stands a globe. Finn turns it slowly until he discovers his island, which is nothing more than a tiny dot. Because a globe shows the whole Earth, there is no space for little roads.

“Now I understand,” says Finn. “Every map tells a different part of the story, so I have to begin with a question, and then I can choose the map that answers it.”`,
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'title-and-key',
    title: 'Title and key',
    objectiveId: 'parts',
    wordIds: ['map-key', 'symbol'],
    figure: parkMap,
    text: 'Start with two parts. The title tells what the map shows. The key tells what the signs mean. A tree may be a forest on one map and a picnic place on another. So do not guess. Look at the key first.',
  },
  {
    id: 'how-far',
    title: 'How far is it?',
    objectiveId: 'parts',
    wordIds: ['scale'],
    text: 'A map is much smaller than the real place. The scale helps you. Say that one inch on the map is one mile. You measure three inches to the lake. Then the lake is three miles away. On another map, one inch may be ten miles.',
  },
  {
    id: 'four-ways',
    title: 'Four ways to go',
    objectiveId: 'directions',
    wordIds: ['compass-rose', 'direction'],
    figure: compassRose,
    text: 'The compass rose shows north. South is opposite to north. When you face north, east is on your right and west is on your left. Now turn around. East is on your left! The sun helps, too. It rises in the east and sets in the west.',
  },
  {
    id: 'boxes',
    title: 'Boxes with names',
    objectiveId: 'directions',
    wordIds: ['grid'],
    figure: parkMap,
    text: 'This map has a grid. Each box has a letter and a number. Go across to find the letter. Go down to find the number. The pond is in B1. A grid makes it easy to tell a friend where to look.',
  },
  {
    id: 'map-shop',
    title: 'The map shop',
    objectiveId: 'kinds',
    wordIds: ['border', 'landform'],
    text: 'So many maps! A road map has streets. A weather map has rain and sun. A physical map shows each landform, such as a mountain. A political map shows the border of each state. Which one do you need? It depends on your question.',
  },
  {
    id: 'round-map',
    title: 'The round map',
    objectiveId: 'kinds',
    wordIds: ['globe'],
    text: 'Peel an orange and press the skin flat. It tears! The Earth is round as well. A flat map of the whole Earth must stretch some places. A globe is round, so it shows them as they are. But you cannot fold it and put it into your pocket.',
  },
];
