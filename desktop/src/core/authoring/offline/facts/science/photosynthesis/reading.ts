/** Photosynthesis: words, passages and stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { leafFigure } from './figure.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'photosynthesis',
    objectiveId: 'matter',
    term: 'photosynthesis',
    below: 'How plants make sugar with light.',
    on: 'The process in which plants and algae use light to build sugar from carbon dioxide and water.',
    above: 'The conversion of light energy into the chemical energy of sugar, built from carbon dioxide and water.',
  },
  {
    id: 'respiration',
    objectiveId: 'matter',
    term: 'cellular respiration',
    below: 'How cells get energy out of sugar.',
    on: 'The process in which cells take sugar apart and free its energy, mostly with the help of oxygen.',
    above: 'The chemical process by which cells release the energy stored in sugar to power their activities.',
  },
  {
    id: 'glucose',
    objectiveId: 'matter',
    term: 'glucose',
    below: 'A simple sugar.',
    on: 'A simple sugar in which plants store the energy of light.',
    above: 'A simple sugar with six carbon atoms that serves cells as fuel and as building material.',
  },
  {
    id: 'chloroplast',
    objectiveId: 'model',
    term: 'chloroplast',
    below: 'A tiny green part of a plant cell where sugar is made.',
    on: 'A small green body inside a plant cell in which light is caught and sugar is built.',
    above: 'The structure within a plant cell that contains chlorophyll and carries out photosynthesis.',
  },
  {
    id: 'chlorophyll',
    objectiveId: 'model',
    term: 'chlorophyll',
    below: 'The green stuff in leaves that catches light.',
    on: 'The green pigment of leaves, which takes in mainly red and blue light.',
    above: 'The pigment that absorbs chiefly red and blue light and reflects more of the green.',
  },
  {
    id: 'stoma',
    objectiveId: 'model',
    term: 'stomata',
    below: 'Tiny holes in a leaf.',
    on: 'Tiny openings in a leaf through which gases pass; they can open and close.',
    above: 'Adjustable pores in the surface of a leaf through which gases and water vapor are exchanged.',
  },
  {
    id: 'carbon-dioxide',
    objectiveId: 'model',
    term: 'carbon dioxide',
    below: 'A gas in the air that plants need.',
    on: 'A gas in the air, also breathed out by animals, that supplies plants with carbon.',
    above: 'A gas whose molecules hold one carbon atom and two oxygen atoms, the carbon source of plants.',
  },
  {
    id: 'limiting-factor',
    objectiveId: 'test',
    term: 'limiting factor',
    below: 'The thing that there is too little of.',
    on: 'What is in shortest supply and so decides how fast a process can run.',
    above: 'The condition whose shortage sets the rate of a process, whatever else is plentiful.',
  },
  {
    id: 'starch',
    objectiveId: 'test',
    term: 'starch',
    below: 'Sugar that a plant has put away for later.',
    on: 'The form in which plants store sugar; iodine turns it blue-black.',
    above: 'A storage substance built from many linked sugar units, detected with iodine.',
  },
  {
    id: 'variable',
    objectiveId: 'test',
    term: 'variable',
    below: 'Something that can change in a test.',
    on: 'Anything in an experiment that can be changed or kept the same.',
    above: 'A condition of an experiment that can take different values and must be controlled or measured.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'factory',
    title: 'A factory that runs on light',
    below: [
      'A leaf is a tiny factory that makes sugar and runs on light. This process is called photosynthesis. Two raw materials come in. The roots take up water, and the veins carry it to the leaf. The other raw material is carbon dioxide, a gas in the air. It enters through tiny holes on the underside of the leaf, which are called stomata.',
      'Inside the cells of a leaf there are small green bodies, and each of them is called a chloroplast. It holds chlorophyll, the pigment that makes a leaf look green. Chlorophyll takes in red and blue light and sends back much of the green. With the energy of the light, the chloroplast builds a sugar that is called glucose. Oxygen is left over and leaves the plant.',
      'Light is not an ingredient. It gives energy, but it adds no matter to the sugar. All the atoms in the sugar come from water and carbon dioxide.',
    ].join('\n\n'),
    on: [
      'Every green leaf is a small factory that makes sugar and runs on light. The process is called photosynthesis. Two raw materials are delivered. Roots take up water, and veins carry it to the leaf. The second one, carbon dioxide, is a gas in the air. It enters through stomata, tiny openings that are found mostly on the underside of the leaf and can open and close.',
      'The work itself is done inside the cells, in green bodies so small that hundreds would fit on the dot of this i. Such a body is called a chloroplast. It contains chlorophyll, a pigment that takes in red and blue light but sends back a larger share of the green, and therefore leaves look green to us. Using the energy of the light, the chloroplast rearranges the atoms of water and carbon dioxide into glucose, a simple sugar. Oxygen is left over and escapes through the stomata.',
      'Notice that light is not an ingredient. It supplies energy, but it adds no matter: every atom of the sugar was part of water or carbon dioxide before.',
    ].join('\n\n'),
    above: [
      'Every green leaf is a microscopic factory that manufactures sugar and is powered by light. The process is called photosynthesis, and two raw materials must be delivered for it. Roots absorb water, which veins transport to the leaf. The second, carbon dioxide, is an atmospheric gas that enters through stomata, adjustable openings located mostly on the underside of the leaf.',
      'The actual work is accomplished within the cells, in green structures so small that hundreds of them would fit on the dot of this i. Each chloroplast contains chlorophyll, a pigment that absorbs chiefly red and blue light while reflecting a larger proportion of the green, which is why leaves appear green to us. Using the energy of the absorbed light, the chloroplast rearranges the atoms of water and carbon dioxide into glucose, a simple sugar. Oxygen remains and escapes through the stomata.',
      'Notice that light is not an ingredient. It provides energy without contributing any matter, since every atom of the sugar previously belonged to water or carbon dioxide.',
    ].join('\n\n'),
  },
  {
    id: 'where-from',
    title: 'Where does a tree come from?',
    below: [
      'A large tree can weigh as much as ten elephants. Where did all that matter come from? Most people answer “from the soil”, but then there would have to be a deep hole around every trunk. When dry wood burns, only a little ash remains, and this ash is the part that came from the soil. Nearly all of the rest returns to where its carbon was taken from: the air.',
      'A plant uses its sugar in two ways, as building material and as fuel. Cells free the energy of sugar by cellular respiration. Roots, stems and leaves all do this, day and night, exactly as the cells of animals do. Sugar that is not needed at once is stored as starch, which iodine turns blue-black in a test.',
      'How fast can a leaf make sugar? More light helps, but only up to a point, because then something else runs short. It may be carbon dioxide, water or warmth. Whatever is in shortest supply is called the limiting factor. To find it, a scientist changes a single variable and keeps all the others the same.',
    ].join('\n\n'),
    on: [
      'A large tree can weigh as much as ten elephants, so where did all of that matter come from? Most people answer “from the soil”, but in that case there would have to be a deep hole around every trunk. When dry wood burns, only a small amount of ash remains, and this ash is the part that the roots once took from the soil. Nearly everything else returns to the place from which its carbon was taken: the air.',
      'A plant uses its sugar in two different ways, as building material and as fuel. Cells free the energy of sugar by cellular respiration, a process that goes on day and night in roots, stems and leaves, exactly as it does in the cells of animals. Sugar that is not needed at once is stored as starch, which iodine turns blue-black in a test.',
      'How fast can a leaf make sugar? More light helps, but only up to a certain point, because then something else runs short, such as carbon dioxide, water or warmth. Whatever is in shortest supply is called the limiting factor. To find it, a scientist changes a single variable and carefully keeps all the others the same.',
    ].join('\n\n'),
    above: [
      'A large tree can weigh as much as ten elephants, so where did all of that matter originate? Most people answer “from the soil”, but in that case a deep hole would surround every trunk. When dry wood burns, only a small amount of ash remains, and this ash represents the minerals that came from the soil. Nearly everything else returns to the place from which its carbon was taken: the atmosphere.',
      'A plant uses its sugar in two ways, as building material and as fuel. Cells release the energy of sugar through cellular respiration, a process that continues day and night in roots, stems and leaves, exactly as it does in the cells of animals. Sugar that is not required immediately is stored as starch, which iodine turns blue-black in a test.',
      'How rapidly can a leaf produce sugar? Additional light increases the rate only up to a certain point, because eventually something else becomes scarce: carbon dioxide, water or warmth. Whatever is in shortest supply is called the limiting factor. To identify it, scientists change a single variable while keeping all the others constant.',
    ].join('\n\n'),
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'leaf',
    title: 'In and out of a leaf',
    objectiveId: 'model',
    wordIds: ['carbon-dioxide', 'stoma'],
    figure: leafFigure,
    text: 'The picture shows a leaf at noon. Follow the four arrows. Light comes from the Sun. Water rises from the roots through the stem. Carbon dioxide drifts in from the air through tiny openings, and oxygen drifts out. Two of the arrows stand for raw materials, one for energy, and one for what is left over. The sugar stays inside.',
  },
  {
    id: 'green',
    title: 'Why leaves are green',
    objectiveId: 'model',
    wordIds: ['chlorophyll', 'chloroplast'],
    text: 'White light is a mixture of all colors. When it falls on a leaf, chlorophyll takes in most of the red and blue. A larger share of the green bounces back, and some of that reaches your eye. So green is the color that a leaf uses least. Under pure green lamps most plants grow poorly.',
  },
  {
    id: 'ash',
    title: 'A log and its ashes',
    objectiveId: 'matter',
    wordIds: ['glucose', 'photosynthesis'],
    text: 'A dry log weighs ten kilograms. After the fire there is a handful of ash. That ash is the minerals which the roots took from the soil. The rest went up as carbon dioxide and water vapor, back into the air from which the carbon had come. A tree is built mostly out of air and water.',
  },
  {
    id: 'night',
    title: 'What plants do at night',
    objectiveId: 'matter',
    wordIds: ['respiration'],
    text: 'When the Sun is gone, photosynthesis stops. Does the plant stop living? Its cells still need energy, and they free it from stored sugar, just as your cells do. This respiration does not begin at sunset. It goes on at noon too. By day a leaf simply makes more sugar and oxygen than it uses up.',
  },
  {
    id: 'bubbles',
    title: 'Counting bubbles',
    objectiveId: 'test',
    wordIds: ['variable', 'limiting-factor'],
    text: 'A water plant in a bright light sends up tiny bubbles of oxygen. Count them for a minute, and you measure how fast it makes sugar. Move the lamp closer, and there are more. At some point the count stops rising, however bright the lamp. Now something else is too scarce. It may be carbon dioxide. It is the limiting factor.',
  },
  {
    id: 'iodine',
    title: 'The leaf that tells the truth',
    objectiveId: 'test',
    wordIds: ['starch'],
    text: 'Cover part of a leaf with foil for two days. Then take its color out with alcohol and add iodine. Where the leaf had light it turns blue-black, because there is starch. Under the foil it stays pale. Both parts had the same water, the same air and the same soil. Only the light was different, so the light must be the reason.',
  },
];
