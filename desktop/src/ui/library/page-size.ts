/** How many lessons are asked for at once: more than a screen shows, little enough to arrive within a blink. */
export const PAGE_SIZE = 60;
