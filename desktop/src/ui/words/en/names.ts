export const subjects = {
  mathematics: 'Mathematics',
  science: 'Science',
  'social-studies': 'Social studies',
  'language-arts': 'Language arts',
} as const;

export const grades = {
  kindergarten: 'Kindergarten',
  grade: 'Grade {{grade}}',
  range: 'Grades {{from}} to {{to}}',
  rangeFromKindergarten: 'Kindergarten to grade {{to}}',
} as const;

export const status = { draft: 'Draft', checked: 'Passed its checks', approved: 'Approved' } as const;

export const bloom = {
  remember: 'Remember',
  understand: 'Understand',
  apply: 'Apply',
  analyze: 'Analyze',
  evaluate: 'Evaluate',
  create: 'Create',
} as const;

export const themes = {
  meadow: 'Meadow',
  forest: 'Forest',
  desert: 'Desert',
  coast: 'Coast',
  arctic: 'Arctic',
  volcano: 'Volcano',
  'ancient-city': 'Ancient city',
  laboratory: 'Laboratory',
  'space-station': 'Space station',
  workshop: 'Workshop',
} as const;

export const tiers = {
  below: 'Easier reading',
  on: 'At grade',
  above: 'Harder reading',
  short: { below: 'Easier', on: 'At grade', above: 'Harder' },
} as const;
