export const settings = {
  title: 'Settings',
  place: {
    title: 'Where your lessons are kept',
    about: 'They stay on this computer. ToolBoxAI {{version}}.',
  },
  backups: {
    title: 'Backups',
    about:
      'Made each day, when ToolBoxAI closes, and before anything risky. Each was opened and checked after it was made.',
    now: 'Back up now',
    made: 'A backup was made and checked.',
    none: 'There is no backup yet.',
    restore: 'Go back to it',
    restoreOf: 'Go back to the backup of {{moment}}',
    confirmTitle: 'Go back to this backup?',
    confirm: 'Your lessons will be as they were on {{moment}}. What you have now is kept aside as a backup first.',
    keep: 'Keep what I have',
    confirmRestore: 'Go back to it',
    restored_one: 'Your library is as it was then, with {{count}} lesson.',
    restored_other: 'Your library is as it was then, with {{count}} lessons.',
    reasons: {
      manual: 'made by you',
      daily: 'daily',
      quit: 'when ToolBoxAI closed',
      migration: 'before an update',
      'before-restore': 'before going back to a backup',
    },
  },
  look: {
    title: 'Language and appearance',
    language: 'Language of ToolBoxAI',
    appearance: 'Appearance',
    appearances: { system: 'Like this computer', light: 'Light', dark: 'Dark' },
  },
} as const;
