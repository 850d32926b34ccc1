/** Answer keys, computed again independently of the templates. */
export { verifyAnswerKey } from './verify.ts';
