/** Answer keys, computed again independently of the templates. */
export { type KeyVerdict, verifyAnswerKey } from './verify.ts';
