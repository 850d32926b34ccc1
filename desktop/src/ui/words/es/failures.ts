import type { FailureTexts } from '../failures.ts';

const OTHER_NOTES =
  'Use un archivo de texto (.txt), Markdown (.md), un documento de Word (.docx) o un PDF, o pegue el texto.';

export const failuresEs: FailureTexts = {
  unreachable: {
    message: 'ToolBoxAI no responde. Lo que guardó está a salvo.',
    hint: 'Inicie de nuevo el programa, abra el enlace que muestra e inténtelo otra vez.',
  },
  locked: {
    message: 'Esta página es de un inicio anterior de ToolBoxAI. Lo que guardó está a salvo.',
    hint: 'Abra el enlace que ToolBoxAI mostró al iniciarse.',
  },
  unexpected: {
    message: 'Algo falló dentro de ToolBoxAI. Su trabajo está guardado.',
    hint: 'Inténtelo de nuevo.',
  },
  'topic-unknown': {
    message: 'ToolBoxAI no conoce el tema «{{topic}}».',
    hint: 'Elija un tema de la lista o use sus propias notas.',
  },
  'standard-unknown': {
    message: 'ToolBoxAI no tiene el estándar «{{code}}» en su tabla.',
    hint: 'Corrija el código o quítelo: la lección se hace entonces sin nombrarlo.',
  },
  'own-text-too-thin': {
    message: 'Su texto es demasiado corto para una lección.',
    hint: 'Añada frases completas que digan qué son las cosas, por qué ocurren, en qué orden o cuándo.',
  },
  'nothing-else-to-offer': {
    message: 'No hay nada más de este tipo para este tema y grado.',
    hint: 'Cámbielo a mano o elija otra parte.',
  },
  'lesson-not-passed': {
    message: 'La lección no ha pasado sus comprobaciones tal como está.',
    hint: 'Abra sus comprobaciones y corrija lo que hallaron.',
  },
  'lesson-not-proved': {
    message: 'Los alumnos simulados no han jugado la lección tal como está, así que no puede salir.',
    hint: 'Deje que la jueguen primero, en «Prueba»; tarda cerca de un minuto.',
  },
  'lesson-proof-failed': {
    message: 'Los alumnos simulados no pudieron jugar la lección como deben.',
    hint: 'Mire la prueba, corrija lo que halló y deje que la jueguen de nuevo.',
  },
  'lesson-changed-while-played': {
    message: 'La lección cambió mientras los alumnos la jugaban; lo que hallaron habla de la versión anterior.',
    hint: 'Deje que la jueguen de nuevo.',
  },
  'play-took-too-long': {
    message: 'Jugar la lección tardó demasiado en este equipo y se detuvo; la lección no está probada.',
    hint: 'Cierre otros programas y deje que la jueguen de nuevo.',
  },
  'lesson-not-approved': {
    message: 'La lección no está aprobada tal como está.',
    hint: 'Léala y apruébela primero.',
  },
  'lesson-not-found': {
    message: 'No existe esa lección en la biblioteca.',
    hint: 'Puede estar borrada: busque entre las lecciones borradas.',
  },
  'run-not-found': { message: 'No existe esa lección en curso.', hint: 'Vuelva al inicio y créela de nuevo.' },
  'disk-full': {
    message: 'No queda espacio en el disco. Lo guardado antes está a salvo.',
    hint: 'Libere espacio e inténtelo de nuevo.',
  },
  'backup-failed': { message: 'No se pudo hacer la copia. Sus lecciones están a salvo.', hint: 'Inténtelo de nuevo.' },
  'backup-foreign': {
    message: 'Este archivo no es una copia de una biblioteca de ToolBoxAI. No se cambió nada.',
    hint: 'Elija otra copia.',
  },
  'backup-damaged': { message: 'Esta copia está dañada. No se cambió nada.', hint: 'Elija otra copia.' },
  'notes-no-text': { message: 'No hay texto en sus notas.', hint: 'Escriba o pegue unos párrafos sobre el tema.' },
  'notes-too-large': {
    message: 'El archivo es demasiado grande: las notas pueden tener 20 MB.',
    hint: 'Copie en un documento nuevo la parte de la que trata la lección y ábralo.',
  },
  'notes-text-too-long': {
    message: 'El texto es demasiado largo para una clase.',
    hint: 'Elija las páginas de las que trata la lección.',
  },
  'notes-unknown-type': { message: 'Este tipo de archivo no se puede abrir.', hint: OTHER_NOTES },
  'notes-wrong-content': { message: 'El archivo no es lo que dice su nombre.', hint: OTHER_NOTES },
  'notes-encrypted': { message: 'El archivo está protegido con contraseña.', hint: 'Guarde una copia sin contraseña.' },
  'notes-damaged': { message: 'El archivo está dañado y no se pudo abrir.', hint: OTHER_NOTES },
};
