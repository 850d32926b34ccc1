/** The look around everything that is shown, also around the pages that know no library. */
import { MantineProvider } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Preferences } from '../api/index.ts';
import { memorySchemeManager, schemeOf } from './color-scheme.ts';
import { cssVariablesResolver, theme } from './theme.ts';

interface DressProps {
  readonly appearance: Preferences['appearance'];
  readonly children: ReactNode;
}

export function Dress({ appearance, children }: DressProps) {
  const [manager] = useState(() => memorySchemeManager(schemeOf(appearance)));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={manager}
      defaultColorScheme={schemeOf(appearance)}
    >
      {children}
    </MantineProvider>
  );
}
