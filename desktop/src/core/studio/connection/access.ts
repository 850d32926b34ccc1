/**
 * Which requests the bridge looks at. It listens on 127.0.0.1, where every web page of the teacher's browser and every program
 * of the machine can knock. So, before anything is read:
 * - the Host is exactly ours, which stops a foreign name that resolves to 127.0.0.1 (DNS rebinding);
 * - there is no Origin: Studio sends none, browsers send one with everything that could do harm, WebSockets among it;
 * - there is our own header, which no page can set without asking first, and the bridge answers no such question.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { CUSTOM_HEADER, CUSTOM_HEADER_VALUE } from '@toolboxai/shared/studio-sync';

export function isForBridge(headers: IncomingHttpHeaders, port: number): boolean {
  return (
    headers.host === `127.0.0.1:${port}` &&
    headers.origin === undefined &&
    headers[CUSTOM_HEADER.toLowerCase()] === CUSTOM_HEADER_VALUE
  );
}
