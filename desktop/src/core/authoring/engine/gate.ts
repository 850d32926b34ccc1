/**
 * An approval gate: a place where the run waits for a person. It shows her a proposal, takes a decision that is checked
 * with zod, and hands on an output made of both. While it waits nothing is held but the log: the program may be closed and
 * the decision given the next day.
 *
 * A gate with `withoutReview` may be skipped in a run that has nobody to ask; the others are always asked.
 */
import { AppError } from '@toolboxai/shared/errors';
import type { z } from 'zod';
import { checkWith } from './check.ts';
import type { InputFits, Needs, Phase, Source } from './source.ts';
import { inputRefusal, outputRefusal } from './step.ts';

export interface GateVerdict<In, Decision> {
  readonly input: In;
  readonly decision: Decision;
  /** Ends the run on purpose, for instance when the proposal was turned down. */
  readonly endEarly: (reason: string) => never;
}

export interface GateSpec<
  Id extends string,
  N extends Needs,
  In extends z.ZodType,
  Proposal extends z.ZodType,
  Decision extends z.ZodType,
  Out extends z.ZodType,
> {
  readonly id: Id;
  readonly title: string;
  readonly phase: Phase;
  readonly needs: N;
  readonly input: In;
  /** What the person is shown. */
  readonly proposal: Proposal;
  /** What she answers. */
  readonly decision: Decision;
  readonly output: Out;
  readonly propose: (input: z.output<In>) => z.input<Proposal>;
  /** Makes the output of the decision. Pure: after a crash it may be called again with the recorded decision. */
  readonly conclude: (verdict: GateVerdict<z.output<In>, z.output<Decision>>) => z.input<Out>;
  /** The decision taken when the gate is skipped. */
  readonly withoutReview?: (input: z.output<In>) => z.input<Decision>;
}

export interface PreparedGate {
  readonly input: unknown;
  propose(): unknown;
  conclude(decision: unknown, endEarly: (reason: string) => never): unknown;
  /** The decision of a skipped gate; `undefined` when this gate cannot be skipped. */
  readonly withoutReview: (() => unknown) | undefined;
}

export interface Gate<Id extends string = string, Out = unknown> extends Source<Out> {
  readonly kind: 'gate';
  readonly id: Id;
  readonly title: string;
  readonly phase: Phase;
  readonly needs: Needs;
  readonly skippable: boolean;
  /** Throws AppError `step-input-invalid`. */
  prepare(gathered: unknown): PreparedGate;
  /** Throws AppError `decision-invalid` for an answer the gate does not understand. */
  checkDecision(raw: unknown): void;
}

export function defineGate<
  const Id extends string,
  N extends Needs,
  In extends z.ZodType,
  Proposal extends z.ZodType,
  Decision extends z.ZodType,
  Out extends z.ZodType,
>(spec: GateSpec<Id, N, In, Proposal, Decision, Out> & InputFits<N, In>): Gate<Id, z.output<Out>> {
  const { id, title, phase, withoutReview } = spec;
  const parse = (raw: unknown): z.output<Out> => checkWith(spec.output, raw, outputRefusal(title));
  const parseDecision = (raw: unknown): z.output<Decision> =>
    checkWith(spec.decision, raw, {
      code: 'decision-invalid',
      message: `This is no answer to "${title}".`,
      hint: 'Choose one of the answers that are offered.',
    });
  const prepare = (gathered: unknown): PreparedGate => {
    const input = checkWith(spec.input, gathered, inputRefusal(title));
    return {
      input,
      propose: () => checkWith(spec.proposal, spec.propose(input), outputRefusal(title)),
      conclude: (decision, endEarly) => parse(spec.conclude({ input, decision: parseDecision(decision), endEarly })),
      withoutReview: withoutReview === undefined ? undefined : () => withoutReview(input),
    };
  };
  return Object.freeze({
    kind: 'gate',
    id,
    title,
    phase,
    needs: Object.freeze({ ...spec.needs }),
    skippable: withoutReview !== undefined,
    parse,
    prepare,
    checkDecision: (raw: unknown) => {
      parseDecision(raw);
    },
  });
}

/** A decision came for a gate that does not, or no longer, wait. */
export function gateNotWaiting(step: string): AppError {
  return new AppError({
    code: 'gate-not-waiting',
    message: 'Nothing is waiting for this decision any more.',
    hint: 'Look at the run again; it may have been decided or ended already.',
    details: { step },
  });
}
