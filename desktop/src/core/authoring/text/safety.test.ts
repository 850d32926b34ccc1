import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from './personal-data.ts';
import { findConcerns } from './safety.ts';
import { findUnsafeWords } from './unsafe-words.ts';

const codes = (text: string, subject?: 'science' | 'social-studies') =>
  findConcerns(text, subject ? { subject } : {}).map((concern) => concern.code);

describe('unsafe words', () => {
  it.each([
    ['What the fuck is this?', 'profanity'],
    ['FUCKING hell-hole', 'profanity'],
    ['This is sh1t.', 'profanity'],
    ['a piece of $hit', 'profanity'],
    ['f**k this', 'profanity'],
    ['fuuuuck', 'profanity'],
    ['fu\u200bck', 'profanity'],
    ['ｆｕｃｋ', 'profanity'],
    ['fúck', 'profanity'],
    ['He called him a faggot.', 'slur'],
    ['Where to buy drugs in town', 'drugs'],
    ['You should just kill   yourself', 'self-harm'],
    ['Learn how to make a bomb at home.', 'dangerous-instructions'],
    ['Watch porn', 'sexual'],
  ])('blocks %j', (text, code) => {
    const [first] = findUnsafeWords(text);
    expect(first).toMatchObject({ code, level: 'block' });
    expect(text.slice(first?.start, first?.end)).toBe(first?.text);
  });

  it.each([
    'The class from Scunthorpe assessed the grass in Essex.',
    'A cocktail of peacock, shiitake and therapist words: analysis, assassin, arsenic, Dickens, Sussex.',
    'The Battle of Gettysburg was a bloody battle of the Civil War; soldiers killed and died.',
    'Slavery was ended by the Thirteenth Amendment. Weapons of war included guns and cannons.',
    'Robins have red breast feathers. Stars are visible to the naked eye.',
    'Rubbing alcohol evaporates fast. Drug companies test medicine.',
    'She graduated magna cum laude. General Hooker lost to Lee. We saw blue tits and great tits.',
    '4th grade, 1st place, 5 apples, 100% **sure** *really*.',
    'Gather in the hull of the shell. Damp soil. Hello!',
  ])('says nothing about %j', (text) => {
    expect(findUnsafeWords(text)).toEqual([]);
  });

  it('leaves curriculum words to their subject and asks about them elsewhere', () => {
    expect(codes('Sexual reproduction needs two parents.', 'science')).toEqual([]);
    expect(codes('Sexual reproduction needs two parents.')).toEqual(['reproduction']);
    expect(codes('The massacre shocked Boston.', 'social-studies')).toEqual([]);
    expect(codes('The massacre shocked Boston.')).toEqual(['sensitive-topic']);
    expect(codes('The Dutch built a dyke.')).toEqual(['double-meaning']);
    expect(codes('That nigger', 'social-studies')).toEqual(['slur']);
  });
});

describe('personal data', () => {
  it.each([
    ['Write to jane.doe+kids@school.k12.ca.us today.', 'e-mail', 'jane.doe+kids@school.k12.ca.us'],
    ['Call (415) 555-2671 now', 'phone-number', '(415) 555-2671'],
    ['or 415-555-2671.', 'phone-number', '415-555-2671'],
    ['ring +44 20 7946 0958 please', 'phone-number', '+44 20 7946 0958'],
    ['Phone: 555-0134', 'phone-number', '555-0134'],
    ['SSN 219-09-9999', 'social-security-number', '219-09-9999'],
    ['Card 4111 1111 1111 1111 exp', 'card-number', '4111 1111 1111 1111'],
    ['She lives at 742 Evergreen Terrace.', 'street-address', '742 Evergreen Terrace.'],
    ['Send it to 12 N. Main St. today', 'street-address', '12 N. Main St.'],
    ['Student ID: 40213', 'labelled-personal-data', 'Student ID: 40213'],
    ['DOB: 4/5/2012, fine', 'labelled-personal-data', 'DOB: 4/5/2012'],
  ])('is found in %j', (text, code, piece) => {
    expect(findConcerns(text)).toMatchObject([{ kind: 'personal-data', code, text: piece, level: 'block' }]);
  });

  it.each([
    'Pi is 3.14159265358979323846.',
    'The war lasted from 1914-1918, and 415-500 ships sank.',
    'Add 4111 1111 1111 1112 and 1.',
    'In 1930 Wall Street was in trouble. The White House is at 1600 Pennsylvania Avenue.',
    'There are 7,800,000,000 people; 555 1234 and 200 300 4000 are numbers.',
    'The ratio is 3:4 @ 5 km/h. Read pages 120-1250.',
    'About 25 Native American tribes took the road. 3 Great Lakes drive trade.',
    '000-12-3456 and 987-65-4321 are no such numbers.',
  ])('is not seen in %j', (text) => {
    expect(findConcerns(text)).toEqual([]);
  });

  it.each([
    'What is your address?',
    'Tell us your full name and your school.',
    'Write down your phone number, please.',
    'Where do you live, and why?',
    'Type your password here.',
  ])('is not asked of a child: “%s”', (text) => {
    expect(findPersonalData(text)).toMatchObject([{ code: 'asks-for-personal-data', level: 'block' }]);
  });

  it.each([
    'What is your answer?',
    'Write your name at the top of the page.',
    'Tell us your reasons.',
    'Where do polar bears live?',
    'What is the name of the speaker in the poem?',
    'Give the address of the memory cell.',
  ])('may be spoken of: “%s”', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('never repeats the data in the reason', () => {
    for (const { text, reason } of findConcerns('a@b.org, 219-09-9999, 415-555-2671'))
      expect(reason).not.toContain(text);
  });
});

describe('links', () => {
  it.each([
    ['See https://example.org/a?b=c).', 'web-address', 'https://example.org/a?b=c'],
    ['Go to www.nasa.gov.', 'web-address', 'www.nasa.gov'],
    ['Read more on kids.nationalgeographic.com/animals today', 'web-address', 'kids.nationalgeographic.com/animals'],
    ['join discord.gg/abc', 'web-address', 'discord.gg/abc'],
    ['Follow @cool_teacher9 now', 'social-handle', '@cool_teacher9'],
    ['Add me on Snapchat!', 'other-service', 'Add me on Snapchat'],
  ])('are found in %j', (text, code, piece) => {
    expect(findConcerns(text)).toContainEqual(expect.objectContaining({ kind: 'link', code, text: piece }));
  });

  it.each([
    'The end.In the morning it rained.',
    'Facebook was founded in 2004. Twitter changed its name.',
    'Use e.g. this, i.e. that, at 3 p.m. in the U.S. Version 2.0 is out. Mix 3.5 in.',
    'A snap of the fingers @ noon. The messenger is late; message the messenger. They sow discord.',
  ])('are not seen in %j', (text) => {
    expect(findConcerns(text)).toEqual([]);
  });
});

it('gives verbatim pieces in order without overlaps, for any text', () => {
  const piece = fc.constantFrom(
    'a@b.org ',
    'www.x.com ',
    'fuck ',
    '415-555-2671 ',
    '12 Oak Street ',
    'f*ck',
    ' water ',
    '@kid99 ',
    '\n',
    '****',
    '$$$a',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((list) => list.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        let from = 0;
        for (const concern of findConcerns(text)) {
          expect(concern.start).toBeGreaterThanOrEqual(from);
          expect(text.slice(concern.start, concern.end)).toBe(concern.text);
          from = concern.end;
        }
      },
    ),
  );
});

it('reads a long text of hostile runs in linear time', () => {
  // Each of these would take minutes with a pattern that backtracks over the whole run.
  for (const unit of ['a.', '1 ', 'A ', '1-', '@a', '*', 'a@', '12 Aa ', 'call ', '+1 ']) {
    expect(Array.isArray(findConcerns(unit.repeat(100_000)))).toBe(true);
  }
});
