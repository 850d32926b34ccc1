/** What students read on the water cycle: words, passages and stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { waterCycleFigure } from './figure.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'water-vapor',
    objectiveId: 'changes',
    term: 'water vapor',
    below: 'Water in the air that you cannot see.',
    on: 'Water in the form of a gas. It is all around us, and nobody can see it.',
    above: 'The invisible gas that liquid water becomes when it evaporates.',
  },
  {
    id: 'evaporation',
    objectiveId: 'changes',
    term: 'evaporation',
    below: 'When water dries up and goes into the air.',
    on: 'The change from a liquid to a gas at the surface of the liquid.',
    above: 'The process in which particles at the surface of a liquid gain enough energy to escape as a gas.',
  },
  {
    id: 'condensation',
    objectiveId: 'changes',
    term: 'condensation',
    below: 'When water in the air turns into drops.',
    on: 'The change from a gas to a liquid when the gas cools.',
    above: 'The process in which a gas gives off heat and its particles gather into a liquid.',
  },
  {
    id: 'precipitation',
    objectiveId: 'path',
    term: 'precipitation',
    below: 'Rain, snow, sleet or hail.',
    on: 'Water that falls from clouds, such as rain, snow, sleet or hail.',
    above: 'Any liquid or frozen water that falls from the atmosphere to the surface of Earth.',
  },
  {
    id: 'transpiration',
    objectiveId: 'path',
    term: 'transpiration',
    below: 'When plants let water out through their leaves.',
    on: 'The way in which plants give off water through their leaves into the air.',
    above: 'The release of water by plants, mostly through tiny openings in their leaves.',
  },
  {
    id: 'runoff',
    objectiveId: 'predict',
    term: 'runoff',
    below: 'Rain that runs over the ground.',
    on: 'Rain or melted snow that flows over the land instead of soaking in.',
    above: 'Water that travels across the surface toward streams because the ground cannot absorb it.',
  },
  {
    id: 'groundwater',
    objectiveId: 'predict',
    term: 'groundwater',
    below: 'Water deep in the ground.',
    on: 'Water that fills the small spaces between soil and rock under our feet.',
    above: 'Water stored below the surface in the pores and cracks of soil and rock.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'trip',
    title: 'The long trip of a drop',
    below: [
      'A drop of water lies in the sea. The Sun warms it. Now the drop turns into a gas and goes up into the air. This is evaporation. The gas is called water vapor. You cannot see it.',
      'High in the sky it is cold. The vapor cools and turns back into tiny drops. This is condensation. Many tiny drops make a cloud. The drops join and grow. Soon they are too heavy to float, so they fall. Rain and snow are both precipitation.',
      'Some of the rain runs over the land to a river. We call it runoff. Some rain sinks into the ground and becomes groundwater. Plants drink some of it and give it back to the air. That is transpiration. One day, our drop will be back in the sea. Then the trip starts again.',
    ].join('\n\n'),
    on: [
      'Imagine that you are a drop of water on top of the sea. The Sun warms you until you change into a gas and drift up into the air. This change is called evaporation, and the gas is called water vapor. Nobody can see you any longer, although you are not gone at all.',
      'High above the ground the air is cold. As you cool, you turn back into liquid and settle on a speck of dust. This is condensation. Billions of tiny drops like you make a cloud. When drops bump into each other they grow, until at last they are too heavy to stay up in the air. They fall as rain, snow, sleet or hail, which are all kinds of precipitation.',
      'On land there are many ways to go. You might rush over the ground as runoff until you reach a river. You might soak into the soil and become groundwater. A root might drink you, and the plant would give you off through its leaves by transpiration. Every way leads on, and none of them is the end.',
    ].join('\n\n'),
    above: [
      'Imagine that you are a single drop of water at the surface of the ocean. Energy from the Sun warms you until you escape into the air as an invisible gas. This change is called evaporation, and the gas that you have become is water vapor. You seem to have disappeared, but nothing was lost.',
      'Air grows colder with height, so you cool as you rise. Eventually you change back into liquid on a floating speck of dust, a process called condensation. Billions of tiny droplets form a cloud. When droplets collide they combine, until they are too heavy for the moving air to carry and they fall as precipitation: rain, snow, sleet or hail.',
      'On land your journey can continue in several directions. You might hurry downhill as runoff until you reach a river, or you might soak slowly into the soil and become groundwater. Perhaps a root absorbs you, and the plant releases you through its leaves by transpiration. Whatever happens, the same water keeps traveling between ocean, air and land.',
    ].join('\n\n'),
  },
  {
    id: 'where',
    title: 'Where is all the water?',
    below: [
      'Look at a globe. It is mostly blue, since water covers so much of it. Nearly all of the water on Earth is salt water in the ocean. We cannot drink it. Only a small part is fresh, and most of that is ice. It lies on cold land near the poles and on high hills.',
      'What is left is in lakes, in rivers, in the air and in the ground. Groundwater fills small gaps in soil and rock. People dig wells to reach it. Each day some water rises and some falls down again. Earth does not make new water for this. The rain on your roof may once have been a drink for a dinosaur!',
      'What the ground is like matters too. Rain sinks fast into sand. It cannot sink into a road, so it runs off.',
    ].join('\n\n'),
    on: [
      'From space Earth looks blue, because water covers most of it. Nearly all of this water is salty and lies in the ocean. Only a small part is fresh water, and most of that is frozen into ice on land. The water in rivers and lakes, which so many animals drink, is a tiny part of the whole.',
      'A lot of fresh water also hides under our feet. Groundwater fills the small spaces in soil and rock. It moves slowly, often only a few steps in a day, and comes out again at springs. That is why many streams still flow when it has not rained for weeks.',
      'The amount of water on Earth stays about the same. Rain is not new water. It is old water that has gone around many times, and the rain on your roof may once have been a drink for a dinosaur. Where it goes next depends on the ground. It soaks quickly into sand, but on a road it has to run off.',
    ].join('\n\n'),
    above: [
      'Astronauts call Earth the blue planet, because water covers about seventy percent of its surface. Roughly ninety-seven percent of that water is salty and lies in the ocean. Most of the remaining fresh water is frozen in glaciers and ice sheets. Rivers and lakes, which provide water to so many living things, hold only a tiny fraction.',
      'A large amount of fresh water is hidden below the surface. Groundwater fills the pores and cracks in soil and rock, where it moves slowly, often only a few steps in a day. Eventually it returns to the surface at springs. That explains why many streams continue to flow after weeks without rain.',
      'The total amount of water on Earth hardly changes. Rain is not new water but old water that has circulated countless times, so the shower on your roof may contain water that a dinosaur once swallowed. Its next direction depends on the ground: sand absorbs it quickly, while pavement forces it to run off.',
    ].join('\n\n'),
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'puddle',
    title: 'The puddle that went away',
    objectiveId: 'changes',
    wordIds: ['evaporation', 'water-vapor'],
    text: 'In the morning there is a big puddle here. By noon it is gone. Did it sink in? The ground is hard stone, so it could not. The Sun warmed the water, and bit by bit it turned into water vapor. That is evaporation. The water never boiled. It left from its top, one tiny bit after another. Wind and warm air make it leave faster.',
  },
  {
    id: 'cloud',
    title: 'Inside a cloud',
    objectiveId: 'changes',
    wordIds: ['condensation'],
    text: 'You can walk through a cloud. We call it fog when it is on the ground. It feels wet, because it is made of very tiny drops. Each one formed when water vapor cooled and gathered on a speck of dust. This is condensation. The drops are so small and light that the air can hold them up. You can see a cloud, but you can never see water vapor.',
  },
  {
    id: 'map',
    title: 'The big loop',
    objectiveId: 'path',
    wordIds: ['precipitation'],
    figure: waterCycleFigure,
    text: 'Look at the picture. Water rises from the sea, forms a cloud, falls on the hill and flows back down. That is one loop, but it is not the only one. A drop may fall right back into the sea. Snow may stay on a mountain for years. Water in the ground may take longer than your whole life to come out.',
  },
  {
    id: 'tree',
    title: 'The tree that breathes out water',
    objectiveId: 'path',
    wordIds: ['transpiration'],
    text: 'Tie a clear bag around a leafy branch on a sunny day. After an hour there are drops inside the bag. Where do they come from? The roots take in water from the soil. It climbs through the stem and leaves the plant through tiny holes in the leaves. This is transpiration. A large oak can give off a bathtub full of water on one summer day.',
  },
  {
    id: 'road',
    title: 'Sand or street?',
    objectiveId: 'predict',
    wordIds: ['runoff', 'groundwater'],
    text: 'Pour a cup of water on sand and it is gone in no time. It has soaked in. Pour a cup on a street and it runs to the lowest place. That is runoff. Plants help as well: their roots keep the soil loose, so that rain can soak in and become groundwater. A town with many streets and roofs has more runoff after a storm than a forest has.',
  },
  {
    id: 'glass',
    title: 'The cold glass',
    objectiveId: 'predict',
    wordIds: ['condensation', 'water-vapor'],
    text: 'Put ice and red juice in a glass on a warm day. Soon the outside is wet. Did the juice leak? Wipe the drops off and look: they are clear, not red. They came from the air. Water vapor touched the cold glass, cooled and turned into liquid. The mirror in the bathroom gets wet in the same way. So does the grass on a cool morning.',
  },
];
