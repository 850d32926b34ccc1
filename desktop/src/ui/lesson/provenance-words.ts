/** Where a part came from, in a sentence. Pure. */
import type { Provenance } from '@toolboxai/shared/lesson';
import type { TFunction } from 'i18next';

export function provenanceWords(provenance: Provenance, t: TFunction): string {
  switch (provenance.kind) {
    case 'template':
      return t('provenance.template', { template: spoken(provenance.template), seed: provenance.seed });
    case 'facts':
      return t('provenance.facts', { topic: spoken(provenance.topic), source: provenance.source });
    case 'authored':
      return t('provenance.authored', { pack: spoken(provenance.pack) });
    case 'own-text':
      return t('provenance.ownText', { sentence: provenance.sentence });
    case 'ai':
      return t('provenance.ai', { provider: provenance.provider, model: provenance.model });
    case 'teacher':
      return provenance.basedOn === undefined
        ? t('provenance.teacher')
        : t('provenance.teacherBasedOn', { origin: provenance.basedOn.replaceAll('-', ' ') });
  }
}

/** Whether making it again draws new numbers rather than another question. */
export function drawsNumbers(provenance: Provenance): boolean {
  return (
    provenance.kind === 'template' ||
    (provenance.kind === 'teacher' && provenance.basedOn?.startsWith('template ') === true)
  );
}

function spoken(id: string): string {
  return id.replaceAll('-', ' ');
}
