/**
 * The reviewed list of words that lessons for children must not use, by reason.
 *
 * An entry is a word or a phrase in lower case; `*` at its end stands for any ending, and is used only where every word
 * with that beginning is meant. Whole words are compared, so "Scunthorpe", "class" or "cocktail" match nothing.
 *
 * What is deliberately absent: war, slavery, genocide, weapons in history, death, disease, alcohol in chemistry, the names
 * of body parts and of reproduction in science. They are curriculum. Where such a word is out of place in most lessons but
 * may be right in one, it stands under `review`, with the subjects in which it is expected.
 */
import type { Subject } from '@toolboxai/shared/lesson';

export interface UnsafeWordGroup {
  readonly code: string;
  readonly level: 'block' | 'review';
  readonly reason: string;
  readonly entries: readonly string[];
  /** Subjects where these words are ordinary curriculum and nothing is reported. */
  readonly expectedIn?: readonly Subject[];
}

const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

export const UNSAFE_WORD_GROUPS: readonly UnsafeWordGroup[] = [
  {
    code: 'slur',
    level: 'block',
    reason: 'This is a slur against a group of people.',
    entries:
      list(`nigger*, nigga*, kike, kikes, spic, spics, wetback*, gook, gooks, raghead*, towelhead*, faggot*, fag, fags,
      tranny, trannies, shemale*, paki, pakis, beaner, beaners, chinaman, chinamen, golliwog*,
      darkie, darkies, half-breed*, spaz`),
  },
  {
    code: 'profanity',
    level: 'block',
    reason: 'This is a swear word.',
    entries:
      list(`fuck*, motherfuck*, shit, shits, shitty, shitting, bullshit*, horseshit, bitch, bitches, bitching, bitchy,
      asshole*, arsehole*, jackass, jackasses, dumbass*, cunt, cunts, twat, twats, wank, wanker*, wanking,
      bollocks, goddamn*, dammit, crappy, piss, pissed, pissing, douchebag*, dickhead*,
      wtf, stfu`),
  },
  {
    code: 'sexual',
    level: 'block',
    reason: 'This is sexual language that does not belong in a lesson for children.',
    entries: list(`porn, porno, pornograph*, pornhub, blowjob*, handjob*, masturbat*, orgasm*, dildo*, cum, cumming,
      cumshot*, horny, slut, sluts, slutty, whore, whores, whoring, hentai, bdsm, boobs, titties, dick pic,
      dick pics, nudes, send nudes, sexting, onlyfans, striptease*, milf, deepthroat*,
      have sex with, oral sex, anal sex, sex toy, sex toys, pedophil*, paedophil*`),
  },
  {
    code: 'drugs',
    level: 'block',
    reason: 'This invites to using or dealing in illegal drugs.',
    entries:
      list(`crystal meth, crack pipe, getting high on, get high on, smoke weed, smoking weed, smoke pot, buy drugs, buying drugs,
      sell drugs, selling drugs, roll a joint, snort coke, vape juice`),
  },
  {
    code: 'drug-names',
    level: 'review',
    reason: 'This names illegal drugs; check that the lesson needs it.',
    entries:
      list(`cocaine, heroin, methamphetamine*, lsd, mdma, ketamine, fentanyl, marijuana, cannabis, opium, overdos*, take drugs, taking drugs,
      drug dealer, drug dealers, bong, bongs`),
    expectedIn: ['social-studies'],
  },
  {
    code: 'self-harm',
    level: 'block',
    reason: 'This speaks of hurting oneself; children in distress must not meet it in a game.',
    entries:
      list(`kill yourself, kill myself, killing yourself, killing myself, kys, hang yourself, hang myself, cut yourself with, cutting yourself,
      cut my wrists, slit your wrists, slit my wrists, self-harm*, self harm, end my life, end your life, how to commit suicide,
      ways to commit suicide, thinspo*, pro-ana, hurt yourself on purpose, starve yourself`),
  },
  {
    code: 'dangerous-instructions',
    level: 'block',
    reason: 'This tells how to hurt people.',
    entries:
      list(`how to make a bomb, make a pipe bomb, build a bomb, build a pipe bomb, how to make explosives, how to make poison,
      make a molotov*, how to kill someone, how to kill people, how to buy a gun, school shooting, shoot up the school, shoot up a school`),
  },
  {
    code: 'bullying',
    level: 'block',
    reason: 'This insults or threatens a reader.',
    entries: list(
      `go die, you should die, nobody likes you, you are worthless, you are stupid, you are ugly, i will kill you, i will hurt you`,
    ),
  },
  {
    code: 'sensitive-topic',
    level: 'review',
    reason: 'This touches a topic that can upset children; check that the lesson needs it.',
    entries:
      list(`suicide, suicides, suicidal, rape, raped, rapes, rapist*, molest*, incest, lynch, lynched, lynching, lynchings, torture,
      tortured, torturing, behead*, massacre, massacres, genocide*, gory`),
    expectedIn: ['social-studies'],
  },
  {
    code: 'reproduction',
    level: 'review',
    reason: 'Outside a science lesson this word needs a second look.',
    entries:
      list(`sex, sexual, sexually, sexes, penis*, vagina*, testicle*, semen, erection, erections, genital*, breast, breasts, naked, nude,
      condom*, abortion*, intercourse`),
    expectedIn: ['science'],
  },
  {
    code: 'adult-products',
    level: 'review',
    reason:
      'Roblox experiences for children may not show alcohol, tobacco or gambling; check that the lesson needs it.',
    entries:
      list(`beer, beers, vodka, whiskey, whisky, tequila, drunk, drunken, cigarette*, cigar, cigars, vaping, vape, vapes, casino*,
      gambling, gamble, gambled, betting`),
    expectedIn: ['social-studies'],
  },
  {
    code: 'mild-insult',
    level: 'review',
    reason: 'Children may read this as an insult.',
    entries: list(
      `stupid, idiot, idiots, idiotic, moron, morons, dumb, loser, losers, ass, asses, sucks, freak, freaks, shut up,
      retard, retards, retarded, cripple, cripples, spastic*`,
    ),
  },
  {
    code: 'double-meaning',
    level: 'review',
    reason: 'This word also has a meaning that is rude or hurtful; check that it is read as intended.',
    entries:
      list(`dyke, dykes, coon, coons, redskin, redskins, prick, pricks, bastard, bastards, damn, damned, crap, hell, hooker, hookers,
      tits, boner, boners, stripper, strippers, vibrator, vibrators`),
  },
];

/** Longer pieces in which a listed word is innocent; compared in lower case, with any white space between words. */
export const INNOCENT_PHRASES: readonly string[] =
  list(`breast feather, breast feathers, chicken breast, turkey breast, breast stroke, naked eye,
  naked seed, naked seeds, naked mole rat, naked mole rats, wild ass, wild asses, both sexes, root beer, ginger beer, maine coon,
  maine coons, cum laude, opium war, opium wars, joseph hooker, general hooker, thomas hooker, robert hooker, blue tits, great tits,
  van dyke, drunk driving`);
