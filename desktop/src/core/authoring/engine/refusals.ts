/** What the engine says when it cannot start, resume or change a run. */
import { AppError } from '@toolboxai/shared/errors';
import type { StartedEvent } from './run-state.ts';
import type { Workflow } from './workflow.ts';

export function workflowUnknown({ workflow }: StartedEvent): AppError {
  return new AppError({
    code: 'workflow-unknown',
    message: 'This run was made by a part of the program that is not installed here.',
    hint: 'Open it with the program that made it, or start again from the request.',
    details: { workflow },
  });
}

export function versionChanged({ workflow, workflowVersion }: StartedEvent, current: Workflow): AppError {
  return new AppError({
    code: 'workflow-version-changed',
    message: 'This run was begun by another version of the program and cannot be continued by this one.',
    hint: 'Start a new run with the same request; what was made so far can still be read.',
    details: { workflow, recorded: workflowVersion, current: current.version },
  });
}

export function stepUnknown(step: string, workflow: Workflow): AppError {
  return new AppError({
    code: 'step-unknown',
    message: `There is no step called "${step}".`,
    hint: `Choose one of: ${workflow.steps.map(({ id }) => id).join(', ')}.`,
    details: { step, workflow: workflow.id },
  });
}

export function gateNotSkippable(gate: string): AppError {
  return new AppError({
    code: 'gate-not-skippable',
    message: `"${gate}" is not an approval that can be skipped.`,
    hint: 'Start the run without skipping it and give the approval when asked.',
    details: { gate },
  });
}

export function runExists(runId: string): AppError {
  return new AppError({
    code: 'run-exists',
    message: 'There is a run of this name already.',
    hint: 'Resume it, or start a new run under another name.',
    details: { runId },
  });
}

export function engineClosed(): AppError {
  return new AppError({
    code: 'engine-closed',
    message: 'The program is closing; the run was put aside.',
    hint: 'Resume the run when the program is open again; what was finished is kept.',
  });
}
