/** Starts the making of a lesson: asks first whether the topic is known, so that an unknown one is said in place. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Failure, readFailure, type Topic, useTRPC, useTRPCClient } from '../api/index.ts';
import { usePreferences } from '../frame/index.ts';
import { JUST_STARTED } from '../making/index.ts';
import { type FormProblem, type FormState, readForm } from './request.ts';

/** Why no lesson comes of the topic as it stands, with the topics that are near. */
export interface Mismatch {
  readonly kind: 'unknown' | 'ambiguous' | 'other-grade' | 'other-subject';
  readonly asked: string;
  readonly grade: number;
  readonly topics: readonly Topic[];
}

interface Making {
  readonly make: (form: FormState, reviewPlan: boolean) => void;
  /** Takes back what was said, since the form has changed. */
  readonly forget: () => void;
  readonly problem: FormProblem | null;
  readonly mismatch: Mismatch | null;
  readonly failure: Failure | null;
  readonly isBusy: boolean;
}

export function useMaking(): Making {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { change } = usePreferences();
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const [mismatch, setMismatch] = useState<Mismatch | null>(null);

  const start = useMutation({
    mutationFn: async ({ form, reviewPlan }: { form: FormState; reviewPlan: boolean }) => {
      const reading = readForm(form, drawSeed);
      if ('problem' in reading) return setProblem(reading.problem);
      const { request } = reading;
      if (request.ownText === undefined) {
        const wrong = await mismatchOf(form, request.topic);
        if (wrong !== null) return setMismatch(wrong);
      }
      for (const code of request.standards) await client.topics.standard.query({ code });
      const { runId } = await client.making.start.mutate({ request, reviewPlan });
      const { subject, grade, minutes } = request;
      change({ newLesson: { subject, grade, minutes, reviewPlan } });
      await queries.invalidateQueries({ queryKey: trpc.making.pathKey() });
      await navigate(`/making/${runId}`, { state: JUST_STARTED });
    },
  });

  const mismatchOf = async (form: FormState, asked: string): Promise<Mismatch | null> => {
    const { subject, grade } = form;
    const inSubject = await client.topics.find.query({ text: asked, subject, grade });
    const match = inSubject.kind === 'unknown' ? await client.topics.find.query({ text: asked, grade }) : inSubject;
    if (match.kind !== 'found') return { kind: match.kind, asked, grade, topics: match.topics };
    const [topic] = match.topics;
    if (topic === undefined) return { kind: 'unknown', asked, grade, topics: [] };
    if (topic.subject !== subject) return { kind: 'other-subject', asked, grade, topics: [topic] };
    if (grade < topic.grades.from || grade > topic.grades.to)
      return { kind: 'other-grade', asked, grade, topics: [topic] };
    return null;
  };

  const forget = () => {
    setProblem(null);
    setMismatch(null);
    start.reset();
  };

  return {
    make: (form, reviewPlan) => {
      forget();
      start.mutate({ form, reviewPlan });
    },
    forget,
    problem,
    mismatch,
    failure: start.error === null ? null : readFailure(start.error),
    isBusy: start.isPending,
  };
}

/** A fresh lesson each time she does not ask for a certain one. */
function drawSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn >>> 1;
}
