/**
 * What follows from a teacher's edit: the parts she changed say so in their provenance, numbers that follow from others
 * (XP) are brought up to date, and report and approval, which spoke of the old text, are dropped.
 */
import { canonicalJson, type Lesson, type Provenance } from '@toolboxai/shared/lesson';
import { withXp } from './assembly/index.ts';

interface Part {
  readonly id: string;
  readonly provenance: Provenance;
}

/** The edited lesson as it is saved. Identity and request stay what they were. */
export function applyEdit(before: Lesson, edited: Lesson): Lesson {
  return withXp({
    ...edited,
    id: before.id,
    provenance: before.provenance,
    items: marked(before.items, edited.items),
    passages: marked(before.passages, edited.passages),
    vocabulary: marked(before.vocabulary, edited.vocabulary),
    scripts: marked(before.scripts, edited.scripts),
    checks: null,
    approval: null,
  });
}

/** Parts that differ from what they were, or that are new, are the teacher's. */
function marked<T extends Part>(before: readonly T[], edited: readonly T[]): T[] {
  return edited.map((part) => {
    const old = before.find((candidate) => candidate.id === part.id);
    if (old !== undefined && canonicalJson(old) === canonicalJson(part)) return part;
    return { ...part, provenance: teachers(old) };
  });
}

function teachers(old: Part | undefined): Provenance {
  if (old === undefined) return { kind: 'teacher' };
  return {
    kind: 'teacher',
    basedOn: old.provenance.kind === 'teacher' ? old.provenance.basedOn : origin(old.provenance),
  };
}

/** In words, what an edited part was before: enough to find it again, never the whole of it. */
function origin(provenance: Exclude<Provenance, { kind: 'teacher' }>): string {
  switch (provenance.kind) {
    case 'template':
      return `template ${provenance.template}, seed ${provenance.seed}`;
    case 'facts':
      return `facts of ${provenance.topic}: ${provenance.facts.join(', ')}`;
    case 'authored':
      return `pack ${provenance.pack}`;
    case 'own-text':
      return `own text, sentence ${provenance.sentenceId}`;
    case 'ai':
      return `${provenance.provider} ${provenance.model}, prompt ${provenance.prompt}`;
  }
}
