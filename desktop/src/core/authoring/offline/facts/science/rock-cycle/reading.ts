/** The rock cycle: words, passages and stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { groundFigure } from './figure.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'igneous',
    objectiveId: 'kinds',
    term: 'igneous',
    below: 'Made from melted rock.',
    on: 'Made when melted rock cooled and got hard.',
    above: 'Formed by the cooling and hardening of magma or lava.',
  },
  {
    id: 'sedimentary',
    objectiveId: 'kinds',
    term: 'sedimentary',
    below: 'Made from layers of sand or mud.',
    on: 'Made of bits of rock, mud or shell that were pressed together in layers.',
    above: 'Formed from particles that settled in layers and were compacted and cemented.',
  },
  {
    id: 'metamorphic',
    objectiveId: 'kinds',
    term: 'metamorphic',
    below: 'Changed by heat and squeezing.',
    on: 'Changed by heat and pressure without melting.',
    above: 'Transformed in solid form by heat and pressure.',
  },
  {
    id: 'mineral',
    objectiveId: 'processes',
    term: 'mineral',
    below: 'What rocks are made of.',
    on: 'A natural solid material of which rocks are built, such as quartz or salt.',
    above: 'A naturally occurring solid with a definite composition and an ordered inner structure.',
  },
  {
    id: 'weathering',
    objectiveId: 'processes',
    term: 'weathering',
    below: 'When rock breaks down.',
    on: 'The breaking down of rock by water, ice, wind, plants or chemicals.',
    above: 'The physical or chemical breakdown of rock at or near the surface of Earth.',
  },
  {
    id: 'erosion',
    objectiveId: 'processes',
    term: 'erosion',
    below: 'When bits of rock are carried away.',
    on: 'The carrying away of bits of rock and soil by water, wind, ice or gravity.',
    above: 'The removal and transport of weathered material by water, wind, ice or gravity.',
  },
  {
    id: 'magma',
    objectiveId: 'processes',
    term: 'magma',
    below: 'Hot, melted rock under the ground.',
    on: 'Hot, melted rock below the surface.',
    above: 'Molten rock beneath the surface of Earth.',
  },
  {
    id: 'sediment',
    objectiveId: 'cycle',
    term: 'sediment',
    below: 'Bits of sand, mud or shell.',
    on: 'Small bits of rock or shell that water, wind or ice have dropped.',
    above: 'Loose particles that have been deposited by water, wind or ice.',
  },
  {
    id: 'pressure',
    objectiveId: 'cycle',
    term: 'pressure',
    below: 'A hard push from all sides.',
    on: 'How hard something is pushed or squeezed on each part of its surface.',
    above: 'The force that acts on each unit of area.',
  },
  {
    id: 'rock-cycle',
    objectiveId: 'cycle',
    term: 'rock cycle',
    below: 'How rocks change into other rocks.',
    on: 'All the ways in which one kind of stone turns into another over a long time.',
    above: 'The set of processes by which rocks are formed, broken down and transformed into one another.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'three',
    title: 'Three ways to be born',
    below: [
      'A rock looks as if it had always been there. But every rock was made at some time, and there are three ways to make one.',
      'Deep in the ground it is so hot that rock can melt. This melted rock is called magma. When it cools and gets hard, it becomes igneous rock. If it cools slowly, large crystals can grow, as in granite. If it comes out of a volcano as lava, it cools fast, and the crystals stay tiny.',
      'Other rocks are made of bits. Sand, mud and shells sink to the bottom of a lake or of the sea. More and more layers lie on top and press down. In time the bits stick together and become sedimentary rock. You can find fossils in it.',
      'A rock can also be changed without melting. Far below, heat and pressure squeeze it until each mineral in it is bent or grows anew. Then it is called metamorphic rock. Marble was made from limestone in this way.',
    ].join('\n\n'),
    on: [
      'A rock looks as if it had been there for ever. In fact, every rock was made at some time, and there are three different ways to make one.',
      'Deep below our feet it can be so hot that rock melts. This melted rock is called magma. When it cools and hardens, it becomes igneous rock. If it cools slowly inside the ground, crystals have time to grow large, as they do in granite. If it pours out of a volcano as lava, it cools quickly, and the crystals remain so tiny that you need a lens to see them.',
      'Other rocks are built from bits of older ones. Sand, mud and shells sink to the bottom of a lake or of the sea. Layer after layer piles up and presses on those below, until the grains are glued together and become sedimentary rock. Because nothing in it was melted, it can hold fossils.',
      'Finally, a rock can be changed without melting. Far below the surface, heat and pressure squeeze it until each mineral in it is bent, lined up or grown anew. The result is called metamorphic rock. Marble was made from limestone in this way.',
    ].join('\n\n'),
    above: [
      'A rock appears to have existed for ever. In fact, every rock was formed at some particular time, and there are three fundamentally different ways to form one.',
      'Deep below our feet, temperatures can be so high that rock melts. This molten material is called magma. When it cools and hardens, it becomes igneous rock. If it cools slowly inside the ground, crystals have enough time to grow large, as they do in granite. If it erupts from a volcano as lava, it cools rapidly, and the crystals remain so small that a lens is needed to see them.',
      'Other rocks are assembled from fragments of older ones. Sand, mud and shells settle on the bottom of a lake or an ocean. Layer after layer accumulates and compresses those beneath, until the grains are cemented together and become sedimentary rock. Because nothing in it was melted, it can preserve fossils.',
      'Finally, a rock can be transformed without melting. Far below the surface, heat and pressure squeeze it until each mineral in it is bent, aligned or grown anew. The result is called metamorphic rock. Marble was formed from limestone in this way.',
    ].join('\n\n'),
  },
  {
    id: 'journey',
    title: 'A mountain goes to the sea',
    below: [
      'Nothing looks stronger than a mountain. But rain gets into its cracks, and in winter it freezes. Because ice needs more room than water, the cracks get wider and the rock splits. This breaking down is called weathering. Then rivers, wind and ice carry the bits away. That is erosion. First something breaks, and then it is moved.',
      'In the calm sea the bits sink. Now they are called sediment, and they build up layer after layer. After a very long time the layers turn into rock. It may stay there, or it may be pushed up and become a part of a new mountain. It may also be pushed down to where it is hot. There, heat and pressure can change it. If it gets even hotter, it melts.',
      'All of these changes taken together are called the rock cycle. It has no first and no last step, and there are many different shortcuts. A trip can take millions of years.',
    ].join('\n\n'),
    on: [
      'Nothing seems more lasting than a mountain. Yet rain runs into its cracks, and in winter it freezes. Since ice takes up more room than water, the cracks widen a little each time until the rock splits. Such breaking down of rock is called weathering. Afterward rivers, wind and ice carry the pieces away, and that is erosion. First something breaks, and then it is moved.',
      'Where a river flows into a calm lake or into the ocean, it slows down and drops the pieces that it carries. The bits, now called sediment, build up layer by layer and become rock after a long time. Such a rock may remain there for ages. It may be lifted up to become part of a new mountain, or it may be pushed down to where heat and pressure change it. If it gets even hotter, it melts and begins again as magma.',
      'All these changes together make up the rock cycle. It has no first and no last step, and every rock can take a shortcut. The heat inside Earth drives one part of it, and sunlight, water and wind drive the other. A single trip can take many millions of years.',
    ].join('\n\n'),
    above: [
      'Nothing seems more permanent than a mountain. Nevertheless, rain seeps into its cracks, and in winter it freezes. Because ice occupies more space than water, the cracks widen a little each time until the rock splits. This breaking down is called weathering. Afterward rivers, wind and ice transport the fragments to other places, and that is erosion.',
      'Where a river enters a calm lake or an ocean it slows down and deposits what it carries. The particles, now called sediment, accumulate layer by layer and eventually become rock. Such a rock may remain undisturbed for ages. It may be lifted to become part of a new mountain, or it may be forced down to a depth where heat and pressure transform it. At even higher temperatures it melts and begins again as magma.',
      'All these changes together constitute the rock cycle. It has neither a first nor a last step, and every rock can take a shortcut. The heat inside Earth drives one part of it, while sunlight, water and wind drive the other. A single journey can require many millions of years.',
    ].join('\n\n'),
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'volcano',
    title: 'Born in fire',
    objectiveId: 'kinds',
    wordIds: ['igneous', 'magma'],
    text: 'Pick up two rocks. One is black, with holes like a sponge. The other is pink and gray, with crystals as large as rice. Both were melted once. The black one was lava that cooled fast, with gas bubbles still in it. The other one cooled deep in the ground, so slowly that its crystals had time to grow.',
  },
  {
    id: 'beach',
    title: 'Pages of a stone book',
    objectiveId: 'kinds',
    wordIds: ['sedimentary'],
    text: 'Look at a cliff with stripes. Each stripe was once mud or sand on the floor of a sea. The lowest stripe is the oldest. Sometimes there is a shell or a bone between the pages. Do not trust the color of a rock: white marble and white limestone look alike, but heat and pressure have made the marble sparkle with new crystals.',
  },
  {
    id: 'crack',
    title: 'The crack that grew',
    objectiveId: 'processes',
    wordIds: ['weathering', 'erosion'],
    text: 'Fill a bottle with water to the top, close it and put it into a freezer. It may burst, because ice needs more room than water. The same thing happens in the cracks of a rock. That is weathering: rock breaks. When a creek then carries the pieces down the valley, that is erosion. A pile of rocks at the foot of a cliff has been broken, but not carried yet.',
  },
  {
    id: 'crystals',
    title: 'Crystals need time',
    objectiveId: 'processes',
    wordIds: ['mineral', 'magma'],
    text: 'You can grow crystals in a glass of warm salt water. If it cools in an hour the crystals are tiny. If you give them days, they get big. In the ground it is the same: slow cooling gives large crystals, fast cooling gives tiny ones. Lava that runs into the sea has no time at all, and its skin turns into black glass.',
  },
  {
    id: 'ground',
    title: 'A look into the ground',
    objectiveId: 'cycle',
    wordIds: ['sediment', 'rock-cycle'],
    figure: groundFigure,
    text: 'Follow a grain of sand through the picture. It breaks off the mountain and rides down the river. In the sea it becomes part of a layer. The layer is pressed to rock, pushed down and squeezed. If it gets hot enough it melts, and may come out of the volcano one day. Can you find two other ways through the picture?',
  },
  {
    id: 'clock',
    title: 'Slower than slow',
    objectiveId: 'cycle',
    wordIds: ['pressure', 'rock-cycle'],
    text: 'On a gravestone that is two hundred years old you can hardly read the name. Rain has worn the letters away. Two hundred years is nothing for a rock. A trip through the rock cycle can take many millions of years, and no two trips are alike. There is no fixed order: a rock of any kind can be worn down, squeezed or melted.',
  },
];
