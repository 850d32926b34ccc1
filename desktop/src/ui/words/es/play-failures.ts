import type { PlayFailureTexts } from '../play-failures.ts';

const MAKE_AGAIN =
  'Cree de nuevo esta parte de la lección; si sigue igual, avísenos, porque el lugar contradice a la lección.';
const LAY_OUT = 'Distribuya de nuevo el mundo.';
const KIT = 'Construya el lugar de nuevo; si sigue igual, avísenos: el motor de la lección no hace lo que debe.';
const REQUIRES = 'Mire qué exige la actividad para abrirse.';
const KEY = 'Mire la solución de esta pregunta.';
const ATTACKED = 'envió mensajes que ningún aparato honesto envía ({what})';
const BROKE = 'un programa falló: {script}:{line}: {reason}';
const EXPECTED = 'Se esperaba: {expected}';

export const playFailuresEs: PlayFailureTexts = {
  who: {
    expert: 'El alumno que lo sabe todo',
    guesser: 'El alumno que adivina',
    misconception: 'El alumno con una idea equivocada',
    idler: 'El alumno que no hace nada',
    rejoiner: 'El alumno que se va y vuelve',
    hostile: 'El alumno que hace trampa',
  },
  whoBelieves: 'El alumno que cree «{name}»',
  at: 'a las {time}',
  inActivity: 'en «{activity}»',
  failures: {
    'station-out-of-reach': { says: 'no pudo caminar hasta «{station}»: {detail}.', hint: LAY_OUT },
    'prompt-out-of-reach': { says: 'estaba junto a «{station}» y no pudo usarlo: {detail}.', hint: LAY_OUT },
    'station-missing': { says: 'no encontró «{station}» en el lugar.', hint: LAY_OUT },
    'station-shut': {
      says: 'no pudo usar «{station}», aunque la actividad está abierta para el alumno.',
      hint: REQUIRES,
    },
    'barrier-shut': {
      says: 'pasó las preguntas de la puerta, pero la barrera «{station}» sigue cerrada: {detail}.',
      hint: KIT,
    },
    'button-missing': { says: 'no encontró el botón «{button}» ({detail}).', hint: KIT },
    'field-missing': { says: 'no encontró el campo «{field}» donde escribir ({detail}).', hint: KIT },
    'locked-loop': {
      says: 'no tiene nada más que hacer, pero {count} actividades no se abren nunca: {activities}. Se esperan unas a otras.',
      hint: 'Cambie lo que estas actividades exigen antes de abrirse.',
    },
    'right-answer-refused': {
      says: 'dio la respuesta correcta a «{question}» ({answer}) y no se aceptó. La pantalla decía: {screen}',
      hint: KEY,
    },
    'right-place-refused': {
      says: 'llevó «{thing}» a «{bin}», donde va, y no se aceptó.',
      hint: 'Mire dónde va esta cosa.',
    },
    'never-finished': {
      says: 'no había terminado después de {minutes} minutos.',
      hint: 'Use menos actividades o más cortas.',
    },
    'thrown-out': { says: 'fue expulsado por el lugar: {reason}', hint: KIT },
    'play-broke-off': { says: 'no pudo seguir: {detail}', hint: KIT },
    'longer-than-period': {
      says: 'necesitó {minutes} minutos; el plan da {planned} minutos a lo que se juega.',
      hint: 'Quite algo o dé más minutos a las fases que se juegan.',
    },
    'slow-student-longer-than-period': {
      says: 'necesitó {minutes} minutos; el plan da {planned}. Quienes se equivocan a menudo quizá no terminen.',
      hint: 'Prevea qué harán los alumnos que no terminen, o quite algo.',
    },
    'xp-wrong': { says: 'tiene {shown} XP; según las reglas deben ser {expected}.', hint: KIT },
    'xp-not-shown': { says: 'no ve en ninguna parte cuántos XP lleva.', hint: KIT },
    'progress-not-shown': { says: 'no ve en ninguna parte que ahora toca «{title}».', hint: KIT },
    'level-wrong': { says: 'debería haber alcanzado el nivel «{expected}»; la pantalla dice «{shown}».', hint: KIT },
    'badge-missing': { says: 'ganó la insignia «{badge}» y no la ve.', hint: KIT },
    'progress-lost': { says: 'volvió y tenía {shown} XP; antes de irse eran {expected}.', hint: KIT },
    'progress-lost-with-server': {
      says: 'llegó a otro servidor cuando el primero había terminado y tenía {shown} XP; antes eran {expected}.',
      hint: KIT,
    },
    'opened-too-early': { says: 'pudo usar «{station}», aunque la actividad aún no está abierta.', hint: REQUIRES },
    'gained-by-nothing': { says: 'no hizo nada y tiene {shown} XP.', hint: KIT },
    'feedback-missing': {
      says: `respondió «{answer}» a «{question}» y no se le dijo por qué está mal. ${EXPECTED}`,
      hint: MAKE_AGAIN,
    },
    'hint-missing': {
      says: `pidió una pista para «{question}» y no la vio. ${EXPECTED}`,
      hint: MAKE_AGAIN,
    },
    'explanation-missing': {
      says: `no vio la explicación de «{question}» cuando tocaba. ${EXPECTED}`,
      hint: MAKE_AGAIN,
    },
    'wrong-answer-accepted': { says: 'dio una respuesta errónea a «{question}» ({answer}) y se aceptó.', hint: KEY },
    'hostile-gained': {
      says: `${ATTACKED} y obtuvo con ellos {shown} XP en lugar de {expected}.`,
      hint: KIT,
    },
    'hostile-broke-script': {
      says: `${ATTACKED} y ${BROKE}`,
      hint: KIT,
    },
    'hostile-broke-server': {
      says: `${ATTACKED} y el servidor ya no responde.`,
      hint: KIT,
    },
    'script-error': { says: BROKE, hint: KIT },
    'script-warning': { says: 'un programa avisó: {script}:{line}: {reason}', hint: KIT },
    'script-never-ends': {
      says: 'el programa {script} no llegó a su fin: {reason}',
      hint: 'Busque un bucle que nunca espera o una tabla que no deja de crecer.',
    },
    'answer-in-place': {
      says: 'el aparato de cada alumno puede leer {what} de «{about}» en {where}.',
      hint: 'Quítelo de ahí: solo el servidor debe saberlo.',
    },
    'answer-sent': {
      says: 'el servidor dijo al aparato {what} de «{about}» antes de tiempo, en {where}.',
      hint: KIT,
    },
    'frame-too-dear': {
      says: 'un fotograma cuesta {steps} pasos de programa por alumno; más allá de {limit}, los portátiles pequeños se atascan.',
      hint: 'Avísenos: los programas del lugar hacen más de lo necesario.',
    },
  },
};
