import type { SaidTexts } from '../said.ts';

const THROUGH = '({done} de {all} alumnos han terminado)';

export const saidEs: SaidTexts = {
  sentences: {
    checking: 'Se comprueba toda la lección',
    'checking-again': 'Se comprueba de nuevo tras corregir ({round} de {rounds})',
    mending: 'Se corrige lo que hallaron las comprobaciones',
    building: 'Se construye el lugar y se comprueba todo',
    'mending-played': 'Se corrige lo que encontraron los alumnos',
    'playing-alone': `Juega solo un alumno que lo sabe todo: minuto {minute} ${THROUGH}`,
    'playing-group': `Juegan juntos alumnos de toda clase: minuto {minute}, ahora {student} ${THROUGH}`,
    'playing-hostile': `Un alumno intenta hacer trampa: minuto {minute} ${THROUGH}`,
    'playing-class': `Juega una clase completa: minuto {minute}, ahora {student} ${THROUGH}`,
  },
  students: {
    expert: 'quien lo sabe todo',
    guesser: 'quien adivina',
    misconception: 'quien tiene una idea equivocada',
    idler: 'quien no hace nada',
    rejoiner: 'quien se va y vuelve',
    hostile: 'quien hace trampa',
  },
};
