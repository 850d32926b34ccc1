/**
 * Imported before everything else. Zod speeds itself up with `new Function` where it may; the page's policy forbids it, and
 * even the question would be written to the console as a violation.
 */
import { config } from 'zod';

config({ jitless: true });
