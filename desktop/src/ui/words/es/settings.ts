import type { Words } from '../words.ts';

export const settings: Words['settings'] = {
  title: 'Ajustes',
  place: {
    title: 'Dónde se guardan sus lecciones',
    about: 'Se quedan en este ordenador. ToolBoxAI {{version}}.',
  },
  backups: {
    title: 'Copias de seguridad',
    about:
      'Se hacen cada día, al cerrar ToolBoxAI y antes de algo arriesgado. Cada una se abrió y comprobó después de hacerla.',
    now: 'Hacer una copia ahora',
    made: 'Se hizo y comprobó una copia.',
    none: 'Aún no hay ninguna copia.',
    restore: 'Volver a ella',
    restoreOf: 'Volver a la copia del {{moment}}',
    confirmTitle: '¿Volver a esta copia?',
    confirm: 'Sus lecciones estarán como el {{moment}}. Lo que tiene ahora se guarda antes como copia.',
    keep: 'Conservar lo que tengo',
    confirmRestore: 'Volver a ella',
    restored_one: 'Su biblioteca está como entonces, con {{count}} lección.',
    restored_other: 'Su biblioteca está como entonces, con {{count}} lecciones.',
    reasons: {
      manual: 'hecha por usted',
      daily: 'diaria',
      quit: 'al cerrar ToolBoxAI',
      migration: 'antes de una actualización',
      'before-restore': 'antes de volver a una copia',
    },
  },
  look: {
    title: 'Idioma y aspecto',
    language: 'Idioma de ToolBoxAI',
    appearance: 'Aspecto',
    appearances: { system: 'Como este ordenador', light: 'Claro', dark: 'Oscuro' },
  },
};
