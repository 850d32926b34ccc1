/** Where the parts of the kit find one another in the place, and the names of what the server adds when it starts. */

/** Folder of the kit in ReplicatedStorage and in ServerScriptService. */
export const KIT_FOLDER = 'ToolBoxAI';
/** ModuleScript in the ReplicatedStorage folder: the client's half of the lesson. */
export const CLIENT_DATA_NAME = 'Lesson';
/** ModuleScript in the ServerScriptService folder: the server's half of the lesson. */
export const SERVER_DATA_NAME = 'LessonKeys';
/** RemoteEvent in the ReplicatedStorage folder: the only way that server and clients talk. */
export const LINK_NAME = 'LessonLink';
/** ProximityPrompt at each station that can be used. */
export const PROMPT_NAME = 'LessonPrompt';
