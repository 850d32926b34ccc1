/**
 * What the engine asks the world outside, and the answers. All questions of one frame are answered together, and the virtual
 * clock stands still meanwhile. A question that nobody here understands is answered with `not simulated`.
 */
import type { LuauValue } from '../../luau/index.ts';
import { type HttpBody, type HttpRequest, type HttpSettings, sendHttp } from './http.ts';

export interface Question {
  readonly id: number;
  readonly kind: string;
  readonly payload: LuauValue;
}

/** A type alone, so that it is plain data to the Luau machine. */
export type Answer = { readonly id: number; readonly ok: boolean; readonly value: LuauValue };

export async function answerAll(questions: readonly Question[], http: HttpSettings): Promise<readonly Answer[]> {
  return await Promise.all(questions.map((question) => answer(question, http)));
}

async function answer({ id, kind, payload }: Question, http: HttpSettings): Promise<Answer> {
  const request = kind === 'http' ? readRequest(payload) : undefined;
  if (request === undefined) return { id, ok: false, value: `not simulated: a question of the kind ${kind}` };
  const reply = await sendHttp(request, http);
  switch (reply.kind) {
    case 'refused':
      return { id, ok: false, value: `not simulated: ${reply.reason}` };
    case 'failed':
      return { id, ok: true, value: { problem: reply.problem, timedOut: reply.timedOut } };
    case 'answered': {
      const { status, message, headers, body } = reply;
      return { id, ok: true, value: { status, message, headers: { ...headers }, body: { ...body } } };
    }
  }
}

/** The engine's own question, checked again where it arrives. */
function readRequest(payload: LuauValue): HttpRequest | undefined {
  const { url, method, headers, body, compress } = fields(payload);
  if (typeof url !== 'string' || typeof method !== 'string') return undefined;
  const names = Object.entries(fields(headers)).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return { url, method, headers: Object.fromEntries(names), body: readBody(body), compress: compress === true };
}

function readBody(body: LuauValue | undefined): HttpBody {
  const { text, base64 } = fields(body);
  return typeof base64 === 'string' ? { base64 } : { text: typeof text === 'string' ? text : '' };
}

/** Of an empty table nobody knows whether it was a list. */
function fields(value: LuauValue | undefined): Readonly<Record<string, LuauValue | undefined>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
