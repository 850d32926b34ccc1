/** How near a student must be, in studs. The server's limits allow for a student who walked on while a message travelled. */

/** Prompts appear within this distance. */
export const PROMPT_DISTANCE = 12;
/** The server accepts the use of a station up to this distance. */
export const USE_REACH = 22;
/** The server accepts answers and asks for hints up to this distance from the station that asks the question. */
export const ANSWER_REACH = 60;
