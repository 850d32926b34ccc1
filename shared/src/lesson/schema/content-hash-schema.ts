/** The form of a content hash. */
import { z } from 'zod';

/** SHA-256 of the lesson's content, lower-case hexadecimal. See `contentHash`. */
export const contentHashSchema = z.string().regex(/^[0-9a-f]{64}$/);
