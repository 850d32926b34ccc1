import type { Words } from '../words.ts';

export const subjects: Words['subjects'] = {
  mathematics: 'Matemáticas',
  science: 'Ciencias',
  'social-studies': 'Ciencias sociales',
  'language-arts': 'Lengua',
};

export const grades: Words['grades'] = {
  kindergarten: 'Jardín de infancia',
  grade: 'Grado {{grade}}',
  range: 'Grados {{from}} a {{to}}',
  rangeFromKindergarten: 'Jardín de infancia a grado {{to}}',
};

export const status: Words['status'] = {
  draft: 'Borrador',
  checked: 'Pasó sus comprobaciones',
  approved: 'Aprobada',
};

export const bloom: Words['bloom'] = {
  remember: 'Recordar',
  understand: 'Comprender',
  apply: 'Aplicar',
  analyze: 'Analizar',
  evaluate: 'Evaluar',
  create: 'Crear',
};

export const themes: Words['themes'] = {
  meadow: 'Pradera',
  forest: 'Bosque',
  desert: 'Desierto',
  coast: 'Costa',
  arctic: 'Ártico',
  volcano: 'Volcán',
  'ancient-city': 'Ciudad antigua',
  laboratory: 'Laboratorio',
  'space-station': 'Estación espacial',
  workshop: 'Taller',
};

export const tiers: Words['tiers'] = {
  below: 'Lectura más fácil',
  on: 'Nivel del grado',
  above: 'Lectura más difícil',
  short: { below: 'Más fácil', on: 'Del grado', above: 'Más difícil' },
};
