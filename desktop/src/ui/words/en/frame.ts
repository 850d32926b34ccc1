export const frame = {
  skip: 'Go to the content',
  places: 'Places',
  home: 'Home',
  lessons: 'Lessons',
  find: 'Find',
  settings: 'Settings',
  close: 'Close',
  tryAgain: 'Try again',
  coming: 'This is on its way.',
  reportNumber: 'If it happens again, report it with the number {{number}}.',
  status: {
    author: 'AI: offline author',
    authorStory:
      'Lessons are written by the offline author: rules, topics and question templates that came with ToolBoxAI. It needs no network and no key, and nothing leaves this computer.',
    saved: 'Saved',
    savedStory: 'Everything you saved is on this computer, in {{folder}}.',
    saving: 'Saving',
    unsaved_one: 'Unsaved changes in {{count}} lesson',
    unsaved_other: 'Unsaved changes in {{count}} lessons',
    unsavedStory: 'Your changes are kept in this tab. Open the lesson and save them before you close it.',
    backup: 'Backup {{ago}}',
    noBackup: 'No backup yet',
    backupStory: 'ToolBoxAI backs up your lessons each day and when it closes.',
    backupLink: 'See the backups',
    gone: 'ToolBoxAI does not answer',
    goneStory:
      'The program behind this page was closed. Your saved work is safe. Start it again and open the link that it prints.',
  },
  palette: {
    name: 'Find a lesson or do something',
    placeholder: 'Type a lesson or an action',
    results: 'Found',
    none: 'Nothing fits. Try another word.',
    action: 'Action',
    make: 'Make a lesson',
    lessons: 'Go to the lessons',
    settings: 'Open the settings',
    dark: 'Use the dark appearance',
    light: 'Use the light appearance',
  },
  notFound: {
    title: 'There is nothing at this address',
    text: 'The link may be old, or a letter of it is missing. Your lessons are where they were.',
    home: 'Go home',
  },
  broken: {
    title: 'This screen could not be shown',
    text: 'Something went wrong while drawing it. What you saved is safe.',
    home: 'Go home',
  },
  closed: {
    locked: {
      title: 'Open the link that ToolBoxAI printed',
      text: 'This page opens only with the link of the program that is running now. Go to the window in which you started ToolBoxAI and open the address that it shows. Your lessons are safe.',
    },
    gone: {
      title: 'ToolBoxAI does not answer',
      text: 'The program behind this page was closed. Your saved work is safe. Start it again and open the link that it prints.',
      again: 'Try again',
    },
  },
} as const;

export const workspace = { outline: 'Outline of the lesson' } as const;
