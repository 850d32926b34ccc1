import type { Words } from '../words.ts';

export const frame: Words['frame'] = {
  skip: 'Ir al contenido',
  places: 'Lugares',
  home: 'Inicio',
  lessons: 'Lecciones',
  find: 'Buscar',
  settings: 'Ajustes',
  close: 'Cerrar',
  tryAgain: 'Intentar de nuevo',
  coming: 'Esto está en camino.',
  reportNumber: 'Si vuelve a ocurrir, comuníquelo con el número {{number}}.',
  status: {
    author: 'IA: autor sin conexión',
    authorStory:
      'El autor sin conexión escribe las lecciones con reglas, temas y plantillas de preguntas que vienen con ToolBoxAI. No necesita red ni clave, y nada sale de este ordenador.',
    saved: 'Guardado',
    savedStory: 'Todo lo que guardó está en este ordenador, en {{folder}}.',
    saving: 'Guardando',
    unsaved_one: 'Cambios sin guardar en {{count}} lección',
    unsaved_other: 'Cambios sin guardar en {{count}} lecciones',
    unsavedStory: 'Sus cambios se conservan en esta pestaña. Abra la lección y guárdelos antes de cerrarla.',
    backup: 'Copia {{ago}}',
    noBackup: 'Aún no hay copia',
    backupStory: 'ToolBoxAI hace una copia de sus lecciones cada día y al cerrarse.',
    backupLink: 'Ver las copias',
    gone: 'ToolBoxAI no responde',
    goneStory:
      'Se cerró el programa detrás de esta página. Lo que guardó está a salvo. Inícielo de nuevo y abra el enlace que muestra.',
  },
  palette: {
    name: 'Buscar una lección o hacer algo',
    placeholder: 'Escriba una lección o una acción',
    results: 'Encontrado',
    none: 'Nada coincide. Pruebe otra palabra.',
    action: 'Acción',
    make: 'Crear una lección',
    lessons: 'Ir a las lecciones',
    settings: 'Abrir los ajustes',
    dark: 'Usar el aspecto oscuro',
    light: 'Usar el aspecto claro',
  },
  notFound: {
    title: 'No hay nada en esta dirección',
    text: 'El enlace puede ser antiguo o faltarle una letra. Sus lecciones están donde estaban.',
    home: 'Ir al inicio',
  },
  broken: {
    title: 'No se pudo mostrar esta pantalla',
    text: 'Algo falló al dibujarla. Lo que guardó está a salvo.',
    home: 'Ir al inicio',
  },
  closed: {
    locked: {
      title: 'Abra el enlace que mostró ToolBoxAI',
      text: 'Esta página solo se abre con el enlace del programa que está en marcha. Vaya a la ventana donde inició ToolBoxAI y abra la dirección que muestra. Sus lecciones están a salvo.',
    },
    gone: {
      title: 'ToolBoxAI no responde',
      text: 'Se cerró el programa detrás de esta página. Lo que guardó está a salvo. Inícielo de nuevo y abra el enlace que muestra.',
      again: 'Intentar de nuevo',
    },
  },
};

export const workspace: Words['workspace'] = { outline: 'Esquema de la lección' };
