/** One large thing for each theme, seen from far away: it says where the lesson leads. */

export { atom } from './atom.ts';
export { clockTower } from './clock-tower.ts';
export { greatTree } from './great-tree.ts';
export { icePalace } from './ice-palace.ts';
export { lighthouse } from './lighthouse.ts';
export { pyramid } from './pyramid.ts';
export { rocket } from './rocket.ts';
export { temple } from './temple.ts';
export { volcano } from './volcano.ts';
export { windmill } from './windmill.ts';
