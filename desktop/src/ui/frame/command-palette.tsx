/** `Ctrl/Cmd K`: finds any lesson and does any action of the app, by keyboard alone. */
import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { PaletteSearch } from './palette-search.tsx';
import { usePalette } from './palette-state.ts';

export function CommandPalette() {
  const { t } = useTranslation();
  const { isOpen, open, close } = usePalette();
  useHotkeys([['mod+K', open]], []);
  return (
    <Modal.Root opened={isOpen} onClose={close} size="lg" yOffset="12vh" centered={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('frame.palette.name')}>
        <PaletteSearch onDone={close} />
      </Modal.Content>
    </Modal.Root>
  );
}
