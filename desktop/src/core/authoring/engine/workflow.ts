/** A workflow: steps and gates that form a graph without cycles, a typed input, and the step whose output is the result. */
import { definitionError } from './check.ts';
import type { Gate } from './gate.ts';
import { type GraphNode, inOrder } from './graph.ts';
import { type JsonValue, toPlainData } from './plain-data.ts';
import type { OutputOf, Source, WorkflowInput } from './source.ts';
import type { Step } from './step.ts';

export type AnyStep = Step | Gate;

/** A step with its place in the graph. */
export interface PlannedStep extends GraphNode {
  readonly step: AnyStep;
  /** Where each member of its input comes from: the id of a step, or `undefined` for the workflow's input. */
  readonly inputs: readonly { readonly name: string; readonly from: string | undefined }[];
}

export interface WorkflowSpec<In, Last extends AnyStep> {
  readonly id: string;
  /** Raised whenever recorded outputs of earlier versions no longer fit; runs of other versions are not continued. */
  readonly version: number;
  readonly input: WorkflowInput<In>;
  readonly steps: readonly AnyStep[];
  /** One of `steps`; what it makes is what the workflow makes. */
  readonly output: Last;
}

export interface Workflow<In = unknown, Out = unknown> {
  readonly id: string;
  readonly version: number;
  /** In an order in which each comes after what it needs. */
  readonly steps: readonly PlannedStep[];
  readonly output: Source<Out> & { readonly id: string };
  /** The input as it is recorded. Throws AppError `workflow-input-invalid`. */
  checkInput(input: In): JsonValue;
}

/**
 * Defines a workflow. Throws AppError `workflow-definition-invalid` when two steps share an id, a need (or the output) is
 * not among the steps, or steps wait for each other.
 */
export function defineWorkflow<In, Last extends AnyStep>(spec: WorkflowSpec<In, Last>): Workflow<In, OutputOf<Last>> {
  const { id, version, input, output } = spec;
  if (!Number.isInteger(version) || version < 1) {
    throw definitionError(`Workflow "${id}" needs a version from 1 upwards.`, { workflow: id, version });
  }
  if (!spec.steps.includes(output)) {
    throw definitionError(`The output of workflow "${id}" is "${output.id}", which is not among its steps.`);
  }
  return Object.freeze({
    id,
    version,
    steps: Object.freeze(inOrder(spec.steps.map((step) => planStep(step, spec)))),
    output: output as Source<OutputOf<Last>> & Last,
    checkInput: (value: In) => toPlainData(input.accept(value)),
  });
}

/** The step of this id, or `undefined`. */
export function stepOf(workflow: Workflow, id: string): AnyStep | undefined {
  return workflow.steps.find((planned) => planned.id === id)?.step;
}

function planStep(step: AnyStep, workflow: { input: Source; steps: readonly AnyStep[] }): PlannedStep {
  const inputs = Object.entries(step.needs).map(([name, source]) => {
    if (source === workflow.input) return { name, from: undefined };
    // By identity, not by id: a namesake with another output would pass the compiler and fail at run time.
    const needed = workflow.steps.find((candidate) => candidate === source);
    if (needed !== undefined) return { name, from: needed.id };
    throw definitionError(`Step "${step.id}" needs "${name}", which is not in the workflow.`, {
      step: step.id,
      need: name,
    });
  });
  const needs = inputs.flatMap(({ from }) => from ?? []);
  return Object.freeze({ id: step.id, step, inputs, needs });
}
