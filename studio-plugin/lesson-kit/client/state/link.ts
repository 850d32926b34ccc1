/** The client's end of the one RemoteEvent. What comes from the server is trusted; what goes there is checked there. */
import type { ClientRequest, ServerMessage } from '../../common/protocol.ts';

export interface Link {
  readonly send: (request: ClientRequest) => void;
  readonly onMessage: (listen: (message: ServerMessage) => void) => void;
}

export function openLink(remote: RemoteEvent): Link {
  return {
    send: (request) => remote.FireServer(request),
    onMessage: (listen) => {
      remote.OnClientEvent.Connect((message: ServerMessage) => listen(message));
    },
  };
}
