/**
 * What clients ask and the server tells that only some kinds of activity know. The server reads an act with the reader of
 * its kind (`server/session/activities`), which trusts nothing in it; the client shows news with the kind's own words
 * (`client/activities`).
 */

/** From client to server. A kind adds its acts here, each with a `type` of its own. */
export type ActivityAct = never;

/** From server to client. A kind adds its news here, each with a `type` of its own. */
export type ActivityNews = PlacedNews;

/** Something was brought to a place; a wrong one says why, and the thing is back where it lay. */
export interface PlacedNews {
  readonly type: 'placed';
  readonly thingId: string;
  readonly placeId: string;
  readonly right: boolean;
  readonly feedback?: string;
}
