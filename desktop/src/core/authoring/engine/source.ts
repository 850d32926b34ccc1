/**
 * What a step can depend on: the workflow's input, another step, or a gate. The type of what a source hands over travels
 * with it, so that a step's declared input is checked against the outputs it needs when the program is compiled.
 */
import type { z } from 'zod';
import { checkWith } from './check.ts';

/** The phases of SPARC, in order. */
export type Phase = 'specification' | 'pseudocode' | 'architecture' | 'refinement' | 'code';
export type Agent = 'content' | 'environment' | 'assessment' | 'validation';

export interface Source<Out = unknown> {
  readonly kind: 'input' | 'step' | 'gate';
  /** Validates a value this source is said to have produced. Throws AppError. */
  parse(raw: unknown): Out;
}

/** What a step needs, by the name under which it appears in the step's input. */
export type Needs = Readonly<Record<string, Source>>;

export type OutputOf<S> = S extends Source<infer Out> ? Out : never;

/** The object a step's input schema is given: each need's output under its name. */
export type Gathered<N extends Needs> = { readonly [K in keyof N]: OutputOf<N[K]> };

/**
 * Holds when `Schema` accepts what the needs hand over, or reads nothing of it (a step that only has to come later);
 * otherwise asks for an `input` nobody can give.
 */
export type InputFits<N extends Needs, Schema extends z.ZodType> =
  Gathered<N> extends z.input<Schema>
    ? unknown
    : z.input<Schema> extends Record<string, never>
      ? unknown
      : { readonly input: { readonly 'the needed steps do not produce this input': Gathered<N> } };

/** The value a workflow is started with. */
export interface WorkflowInput<In = unknown, Out = unknown> extends Source<Out> {
  readonly kind: 'input';
  /** Carries the type a caller of `start` must give; validates like `parse`. */
  accept(raw: In): Out;
}

/** Declares what a workflow is started with; steps that read it name it among their needs. */
export function defineInput<Schema extends z.ZodType>(
  schema: Schema,
): WorkflowInput<z.input<Schema>, z.output<Schema>> {
  const parse = (raw: unknown): z.output<Schema> =>
    checkWith(schema, raw, {
      code: 'workflow-input-invalid',
      message: 'The request has a value that cannot be used.',
      hint: 'Correct the value named in the details and try again.',
    });
  return Object.freeze({ kind: 'input', parse, accept: parse } as const);
}
