/** What server and client say of the code by which a student joins her class. */

/** `open`: she may type one; `waiting`: hers has not been checked yet; `linked`: done. */
export type ClassStanding = 'open' | 'waiting' | 'linked';

/** What came of a code: the last three say what is wrong with how it is written. */
export type ClassCodeOutcome =
  | 'checking'
  /** It cannot be checked now; it is kept. */
  | 'waiting'
  | 'linked'
  /** The class has no such code. */
  | 'unknown'
  /** Someone else has used it. */
  | 'taken'
  /** Too many tries. */
  | 'pause'
  | 'length'
  | 'sign'
  | 'mistyped';
