/** Ancient Egypt and the Nile: the words, the passages in three reading levels, and the stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { egyptFigure } from './figure.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'delta',
    objectiveId: 'nile',
    term: 'delta',
    below: 'The wide, flat land where a river meets the sea.',
    on: 'The flat, fan-shaped land that builds up where a river flows into the sea.',
    above: 'A fan-shaped plain of sediment that a river deposits where it splits into branches at its mouth.',
  },
  {
    id: 'silt',
    objectiveId: 'nile',
    term: 'silt',
    below: 'Fine, rich mud that a river carries.',
    on: 'Fine bits of soil that a river carries and leaves behind.',
    above: 'Fine-grained sediment, finer than sand, which rivers deposit and which can make fields fertile.',
  },
  {
    id: 'irrigation',
    objectiveId: 'nile',
    term: 'irrigation',
    below: 'Bringing water to fields.',
    on: 'Bringing water to fields through canals or by lifting it.',
    above: 'The supply of water to farmland by artificial means such as canals, basins and lifting devices.',
  },
  {
    id: 'pharaoh',
    objectiveId: 'life',
    term: 'pharaoh',
    below: 'A king or queen of Egypt long ago.',
    on: 'A ruler of ancient Egypt.',
    above: 'The ruler of ancient Egypt, who was seen as the link between the people and the gods.',
  },
  {
    id: 'scribe',
    objectiveId: 'life',
    term: 'scribe',
    below: 'A person whose job was to write.',
    on: 'A trained writer who kept records and wrote letters for others.',
    above: 'A trained official who recorded taxes, laws and letters at a time when few people could write.',
  },
  {
    id: 'artisan',
    objectiveId: 'life',
    term: 'artisan',
    below: 'A person who makes things well by hand.',
    on: 'A skilled worker who makes things by hand.',
    above: 'A skilled craft worker, such as a potter, weaver or jeweler.',
  },
  {
    id: 'hieroglyph',
    objectiveId: 'claims',
    term: 'hieroglyph',
    below: 'A small picture used as a letter or a word.',
    on: 'A picture sign that stands for a sound or a word.',
    above: 'A sign of a writing system in which pictures stand for sounds, words or ideas.',
  },
  {
    id: 'papyrus',
    objectiveId: 'claims',
    term: 'papyrus',
    below: 'A kind of paper made from a water plant.',
    on: 'A sheet for writing, made from the stems of a water plant.',
    above: 'A writing material made by pressing together crossed strips of a reed-like plant.',
  },
  {
    id: 'mummy',
    objectiveId: 'claims',
    term: 'mummy',
    below: 'A dead body that was dried and wrapped.',
    on: 'A dead body that was dried and wrapped in cloth so that it would last.',
    above: 'A body that was preserved by drying it with salt and wrapping it in linen.',
  },
  {
    id: 'archaeologist',
    objectiveId: 'claims',
    term: 'archaeologist',
    below: 'A person who digs up old things to learn about the past.',
    on: 'A scientist who studies the past through things that people left behind.',
    above: 'A scholar who studies past societies by excavating and analyzing material remains.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'river-year',
    title: 'A Year on the River',
    below: `Every summer, a girl named Merit walked down to the river and looked at a stone with lines cut into its side. Each morning the water touched a higher line, because heavy rain had fallen in the highlands far to the south. The Nile was rising, and soon it would cover all the fields of her village.

Merit’s family was not afraid of the flood, because they needed it. For several weeks the water stood on the land like a shallow lake, and people went from village to village by boat. When the water went down at last, it left a layer of dark, rich silt behind. The Egyptians called this narrow strip the Black Land. The desert beside it, where nothing could grow, was the Red Land.

Then the farmers had to hurry. They plowed the soft ground and planted wheat, barley and flax. During the dry months they led water to the plants through small canals, which is called irrigation. In spring they cut the grain, and a scribe came to write down how much of it belonged to the pharaoh.

The river was a highway as well. Boats floated north with the current to the wide delta, where the river meets the sea. On the way back the sailors raised a sail, because the wind usually blows from the north.

Not every flood was a good one. Sometimes the water stayed too low, and people were hungry. Sometimes it climbed too high and washed away their houses. So Merit watched the stone and hoped that the river would stop at the right line.`,
    on: `Every summer a girl named Merit went down to the river and examined a stone with lines cut into its side. Each morning the water touched a higher line. Heavy rain had fallen in the highlands far to the south, and the Nile was rising. In a few weeks it would cover every field that belonged to her village.

Merit’s family did not fear the flood; they depended on it. While the water covered the land like a shallow lake, neighbors visited each other by boat. When it finally drained away, it left behind a layer of dark, fertile silt. Egyptians called this narrow strip the Black Land, and they called the empty desert on both sides the Red Land.

Now the farmers had to work quickly, plowing the softened ground and planting wheat, barley and flax. Through the dry months they guided water to the young plants in small canals, a method called irrigation. In spring they harvested the grain, and a scribe arrived to record how much of it belonged to the pharaoh.

The Nile was also a highway. Boats drifted north with the current toward the delta, where the river divides into several branches before it reaches the sea. On the return journey they raised a sail, because the wind usually blows from the north.

Not every flood was a good one. If the water stayed too low, harvests failed; if it climbed too high, it destroyed houses. So Merit kept watching the stone, and hoped that the river would stop at exactly the right line.`,
    above: `Every summer a girl named Merit walked down to the river and examined a stone that had a series of lines carved into its side. Each morning the water had reached a higher line, because heavy rain had fallen in distant highlands to the south. Within a few weeks the rising Nile would cover every field that belonged to her village.

Merit’s family did not dread the annual flood; their survival depended on it. While the water covered the land like a shallow lake, neighbors visited each other by boat. When it finally drained away, it deposited a layer of dark, fertile silt. Egyptians called this narrow strip the Black Land, in contrast to the Red Land, the empty desert that stretched away on both sides and made it difficult for foreign armies to approach.

The farmers now had to work quickly, plowing the softened ground and planting wheat, barley and flax. Throughout the dry months they directed water to the young plants through a network of small canals, a method known as irrigation. After the spring harvest, a scribe recorded what portion of the grain belonged to the pharaoh.

The Nile also served as a highway. Boats drifted north with the current toward the delta, where the river separates into several branches before reaching the Mediterranean Sea. On the return journey, sailors relied on the wind, which usually blows from the north.

Not every flood was welcome. If the water remained too low, harvests failed and people went hungry; if it climbed too high, it destroyed houses and canals. Merit therefore continued to observe the stone, hoping that the river would stop at precisely the right line.`,
  },
  {
    id: 'bakers-of-giza',
    title: 'The Bakers Behind the Pyramid',
    below: `The Great Pyramid was built about 4,500 years ago as a tomb for King Khufu. For a long time, many people believed that only slaves in chains could have built it. Then archaeologists began to dig in the sand south of the pyramids, and they discovered a whole town.

The town had long halls where workers could sleep. It had ovens with heavy pots for baking bread, and the bones of many cattle, sheep and fish. Somebody had fed thousands of people there, and had fed them well. On a hill nearby, the team found the graves of builders, and the families had put jars of food beside them for the next life.

Another discovery came from the coast of the Red Sea. It was the oldest papyrus with writing that was ever found. On it, a ship captain named Merer kept a diary about his work, and he described how his crew carried white stone to Giza by boat.

So what do we know now? Skilled artisans worked at Giza all year, and farmers came in crews for several months, because they owed the king this work. The work was hard and often dangerous, and people could hardly say no. But the workers were fed, housed and honored.

Other evidence is harder to read. A hieroglyph may look like an owl and still stand for a sound, and even a mummy answers only some of our questions. For every claim about the past, an archaeologist has to ask the same thing: what is the evidence?`,
    on: `The Great Pyramid was built about 4,500 years ago as a tomb for King Khufu. For a long time many people believed that only slaves in chains could have built it. Then archaeologists began digging in the sand south of the pyramids, and they discovered an entire town.

The town contained long halls in which workers could sleep. There were ovens with heavy bread pots and the bones of countless cattle, sheep and fish. Somebody had fed thousands of people here, and fed them well. On a hillside nearby the team uncovered the graves of builders, whose families had placed jars of food beside them for the next life.

Another piece of evidence appeared far away, on the coast of the Red Sea: the oldest papyrus with writing that has ever been found. On it, a ship captain named Merer kept a diary, and he described how his crew carried white limestone to Giza by boat.

What can be concluded from all this? Skilled artisans worked at Giza throughout the year, while farmers came in crews for several months, because they owed the king this labor. The work was exhausting and often dangerous, and people could hardly refuse it. But the workers were fed, housed and honored.

Other evidence is harder to read. A hieroglyph may look like an owl and yet stand for a sound, and even a mummy answers only some of our questions. For every claim about the past, an archaeologist must ask: what is the evidence?`,
    above: `The Great Pyramid was constructed about 4,500 years ago as a tomb for King Khufu. For centuries, many people assumed that only slaves in chains could have completed such an enormous project. Then archaeologists began to excavate the sand south of the pyramids, and there they discovered an entire town.

The settlement contained long halls in which workers could sleep, ovens with heavy bread pots, and the bones of countless cattle, sheep and fish. Somebody had organized meals for thousands of people. On a hillside nearby, the team uncovered the graves of builders, whose families had provided jars of food for the next life. People without any honor would hardly have been buried so close to their king.

Further evidence appeared on the distant coast of the Red Sea: the oldest papyrus with writing that has ever been discovered. In a kind of diary, a ship captain named Merer recorded how his crew transported white limestone to Giza by boat.

What conclusions does this evidence support? Skilled artisans were employed at Giza throughout the year, while crews of farmers arrived for several months at a time because they owed this labor to the king. Their work was exhausting, frequently dangerous, and difficult to refuse, but the workers were fed, housed and respected.

Other evidence is more difficult to interpret. A hieroglyph may resemble an owl although it represents a sound, and even a carefully preserved mummy answers only some of our questions. An archaeologist therefore asks the same question of every claim about the past: what is the evidence?`,
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'river-gauge',
    title: 'The measuring stone',
    objectiveId: 'nile',
    wordIds: ['silt'],
    text: 'Egyptians cut lines into stone steps by the river to measure the flood. A low line meant a poor harvest. A high line meant danger for houses. In between lay the good years, when the water left a coat of dark silt on the fields. Officials used the line to guess how much grain there would be, and how much tax the farmers could pay.',
  },
  {
    id: 'two-lands',
    title: 'Black Land and Red Land',
    objectiveId: 'nile',
    wordIds: ['delta', 'irrigation'],
    figure: egyptFigure,
    text: 'Look at the map. North is at the top. The river comes from the south, where the land is high, and flows down to the sea. So Upper Egypt is at the bottom of the map and Lower Egypt is at the top. Near the sea the river spreads into the delta. Only the green strip could be farmed.',
  },
  {
    id: 'scribe-school',
    title: 'The school of scribes',
    objectiveId: 'life',
    wordIds: ['scribe', 'pharaoh'],
    text: 'Only about one person in a hundred could write. A scribe learned for years, mostly by copying. He wrote on broken pots first, because papyrus was expensive. A good scribe could work for a temple, for an army, or for the pharaoh. The lists and letters that scribes wrote tell us much about taxes, prices and court cases today.',
  },
  {
    id: 'workshop-street',
    title: 'A street of workshops',
    objectiveId: 'life',
    wordIds: ['artisan'],
    text: 'Listen to the hammers. One artisan shapes a pot, another weaves linen, and a third sets a blue stone into gold. The stone came from mountains far to the east, over thousands of miles. The market has no coins. People trade: a pair of sandals for a sack of grain. Women sell cloth and bread here, and some own land.',
  },
  {
    id: 'wrapped-to-last',
    title: 'Wrapped to last',
    objectiveId: 'claims',
    wordIds: ['mummy'],
    text: 'Egyptians believed that a person needs the body in the next life. So the body was washed, dried with a kind of salt for about forty days, and wrapped in long strips of linen. Rich families paid for the best work. Poor people were often laid in hot, dry sand, which dries a body as well.',
  },
  {
    id: 'key-of-stone',
    title: 'A stone that was a key',
    objectiveId: 'claims',
    wordIds: ['hieroglyph', 'papyrus'],
    text: 'For over a thousand years nobody could read the old signs. Then, in 1799, a broken stone was found near the town of Rosetta. It had one text in three kinds of writing. One of them was Greek, which scholars could read. They began with the names of kings and queens and saw that many signs stand for sounds.',
  },
  {
    id: 'lost-town',
    title: 'The town of the builders',
    objectiveId: 'claims',
    wordIds: ['archaeologist'],
    text: 'Ovens, beds, fish bones, broken jars: to an archaeologist, trash is treasure. It tells what people ate and how they lived. In this town near the pyramids, thousands of workers slept in long halls and ate a lot of bread and meat. One broken bone had healed straight, so somebody had cared for it.',
  },
];
