/** Requests to the app, with what every one of them carries. An answer is what came, an error never raised. */
import { CUSTOM_HEADER, CUSTOM_HEADER_VALUE, type Problem, SESSION_HEADER } from '@toolboxai/shared/studio-sync';
import { troubleFromAnswer, troubleFromError } from './diagnose.ts';

const HttpService = game.GetService('HttpService');

export interface Entry {
  readonly session: string;
  readonly token: string;
}

export type Answer =
  | { readonly ok: true; readonly body: unknown }
  /** `status` is 0 when nobody answered. */
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

/** @param body JSON */
export function post(port: number, path: string, body: string, entry?: Entry): Answer {
  const [sent, response] = pcall(() =>
    HttpService.RequestAsync({
      Url: `http://127.0.0.1:${port}${path}`,
      Method: 'POST',
      Headers: { 'Content-Type': 'application/json', ...headers(entry) },
      Body: body,
    }),
  );
  if (!sent) return { ok: false, status: 0, problem: troubleFromError(`${response}`) };
  const [readable, read] = pcall(() => HttpService.JSONDecode(response.Body));
  const answer = readable ? read : undefined;
  if (response.Success && answer !== undefined) return { ok: true, body: answer };
  return { ok: false, status: response.StatusCode, problem: troubleFromAnswer(response.StatusCode, answer) };
}

/** Undefined where Studio has no sockets, or none left. */
export function openSocket(port: number, entry: Entry): WebStreamClient | undefined {
  const [opened, client] = pcall(() =>
    HttpService.CreateWebStreamClient(Enum.WebStreamClientType.WebSocket, {
      Url: `ws://127.0.0.1:${port}/studio/socket`,
      Headers: headers(entry),
    }),
  );
  return opened ? client : undefined;
}

function headers(entry: Entry | undefined): Record<string, string> {
  const all: Record<string, string> = { [CUSTOM_HEADER]: CUSTOM_HEADER_VALUE };
  if (entry !== undefined) {
    all[SESSION_HEADER] = entry.session;
    all.Authorization = `Bearer ${entry.token}`;
  }
  return all;
}
