/**
 * Where a place says where its progress goes. None of it holds a name or a key.
 *
 *   - **Studio play.** The plugin, running in the server of the play test, puts a Configuration `ToolBoxAIBridge` into
 *     ServerStorage with the attributes `Url` (`http://127.0.0.1:<port>`, no other host) and `Token`, at any time while the
 *     test runs. It must set `Archivable` to false, so that the token is in no file. Read in Studio only.
 *   - **A sync server.** The exported place has a Configuration `ToolBoxAIClassroom` in ServerStorage with the attributes
 *     `ClassId` and, when the class has a server, `SyncUrl` (`https://…`) and `SecretName`: the name under which the server's
 *     key is kept as a secret of the experience.
 *   - **Otherwise** everything is kept in the experience's data stores, where the teacher's app collects it.
 *
 * ServerStorage is never sent to clients. Paths are appended to the URL: see `PROGRESS_PATH` and `JOIN_PATH`.
 */
export const BRIDGE_HANDOVER = 'ToolBoxAIBridge';
export const BRIDGE_URL_ATTRIBUTE = 'Url';
export const BRIDGE_TOKEN_ATTRIBUTE = 'Token';

export const CLASSROOM_SETTINGS = 'ToolBoxAIClassroom';
export const CLASS_ID_ATTRIBUTE = 'ClassId';
export const SYNC_URL_ATTRIBUTE = 'SyncUrl';
export const SECRET_NAME_ATTRIBUTE = 'SecretName';

/** POST a batch; the answer is a receipt. */
export const PROGRESS_PATH = '/progress/v1/events';
/** POST a claim; the answer says who it is. */
export const JOIN_PATH = '/progress/v1/join';

/** Data store of the students' own progress: key `s-<user id>`, scope the lesson. */
export const STUDENT_STORE = 'ToolBoxAI.students';
/** Data store of events: `e-…` for the teacher's app to collect, `o-…` on their way to a server, `x-…` refused by it. */
export const EVENT_STORE = 'ToolBoxAI.events';
/** Data store of classes without a server: key `c-<class id>`, a {@link StoredClass} that the teacher's app writes. */
export const CLASS_STORE = 'ToolBoxAI.classes';

export interface StoredClass {
  readonly version: 1;
  /** Roster entry ids by join code. */
  readonly codes: { readonly [code: string]: string };
  /** Pseudonyms by roster entry id: who has joined. The place writes it. */
  readonly claims: { readonly [rosterEntryId: string]: string };
}
