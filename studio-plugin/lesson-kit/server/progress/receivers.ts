/**
 * To whom progress goes: the bridge while a lesson is tried in Studio, the class's sync server in a live place, the data store
 * otherwise. Where each is written down stands in `progress-place.ts` of the shared rules. A bridge may come while the server
 * runs, so it is looked for each time.
 */
import {
  BRIDGE_HANDOVER,
  BRIDGE_TOKEN_ATTRIBUTE,
  BRIDGE_URL_ATTRIBUTE,
  CLASS_ID_ATTRIBUTE,
  CLASSROOM_SETTINGS,
  SECRET_NAME_ATTRIBUTE,
  SYNC_URL_ATTRIBUTE,
} from '@toolboxai/shared/lesson/rules';
import { type HttpAnswer, httpTransport } from './http-transport.ts';
import type { Transport } from './ports.ts';

const HttpService = game.GetService('HttpService');
const RunService = game.GetService('RunService');
const ServerStorage = game.GetService('ServerStorage');

/** Seconds that events gather. */
const BRIDGE_GATHER = 1;
const SERVER_GATHER = 4;

/** The class that the place was made for. */
export function classIdOfPlace(): string | undefined {
  return wordOf(CLASSROOM_SETTINGS, CLASS_ID_ATTRIBUTE);
}

/** Gives the receiver for now; `otherwise` when there is neither bridge nor server. */
export function receiverOfPlace(otherwise: Transport): () => Transport {
  const server = syncServer();
  const bridges = new Map<string, Transport>();
  return () => {
    const bridge = RunService.IsStudio() ? bridgeAt() : undefined;
    if (bridge === undefined) return server ?? otherwise;
    const { url, token } = bridge;
    const known = bridges.get(`${url} ${token}`);
    if (known !== undefined) return known;
    const made = overHttp('the app on this computer', BRIDGE_GATHER, url, () => `Bearer ${token}`);
    bridges.clear();
    bridges.set(`${url} ${token}`, made);
    return made;
  };
}

function bridgeAt(): { readonly url: string; readonly token: string } | undefined {
  const url = wordOf(BRIDGE_HANDOVER, BRIDGE_URL_ATTRIBUTE);
  const token = wordOf(BRIDGE_HANDOVER, BRIDGE_TOKEN_ATTRIBUTE);
  if (url === undefined || token === undefined) return undefined;
  // Nothing that runs in a place can send progress elsewhere by writing another address there.
  return url.match('^http://127%.0%.0%.1:%d+$')[0] === undefined ? undefined : { url, token };
}

/** A live place sends to a server only over TLS; a test in Studio may have it on this computer. */
function syncServer(): Transport | undefined {
  const url = wordOf(CLASSROOM_SETTINGS, SYNC_URL_ATTRIBUTE);
  const secretName = wordOf(CLASSROOM_SETTINGS, SECRET_NAME_ATTRIBUTE);
  if (url === undefined || secretName === undefined) return undefined;
  const isLoopback = RunService.IsStudio() && url.match('^http://127%.0%.0%.1:%d+$')[0] !== undefined;
  if (!isLoopback && url.sub(1, 8) !== 'https://') return undefined;
  return overHttp("the school's server", SERVER_GATHER, url, () =>
    HttpService.GetSecret(secretName).AddPrefix('Bearer '),
  );
}

function overHttp(name: string, gather: number, url: string, keyOf: () => string | Secret): Transport {
  return httpTransport({
    name,
    gather,
    post: (path, body) => {
      const [ok, answer] = pcall((): HttpAnswer => {
        const response = HttpService.RequestAsync({
          Url: `${url}${path}`,
          Method: 'POST',
          Headers: { 'Content-Type': 'application/json', Authorization: keyOf() },
          Body: body,
        });
        const retryAfter = response.Headers['retry-after'] ?? response.Headers['Retry-After'];
        const { StatusCode: status, Body: text } = response;
        return retryAfter === undefined ? { status, body: text } : { status, body: text, retryAfter };
      });
      return ok ? answer : `${answer}`;
    },
    encode: (value) => HttpService.JSONEncode(value),
    decode: (text) => {
      const [ok, value] = pcall(() => HttpService.JSONDecode(text));
      return ok ? value : undefined;
    },
  });
}

/** A text attribute of a Configuration in ServerStorage. */
function wordOf(configuration: string, attribute: string): string | undefined {
  const value = ServerStorage.FindFirstChild(configuration)?.GetAttribute(attribute);
  return typeIs(value, 'string') && value !== '' ? value : undefined;
}
