/** Keeps the appearance in memory: the library holds the teacher's choice, and the page is told of it when it starts. */
import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';
import type { Preferences } from '../api/index.ts';

export function schemeOf(appearance: Preferences['appearance']): MantineColorScheme {
  return appearance === 'system' ? 'auto' : appearance;
}

export function memorySchemeManager(initial: MantineColorScheme): MantineColorSchemeManager {
  let current = initial;
  return {
    get: () => current,
    set: (value) => {
      current = value;
    },
    subscribe: () => {},
    unsubscribe: () => {},
    clear: () => {
      current = 'auto';
    },
  };
}
