/** The small words that every part of the lesson document is spelled with. */
import { z } from 'zod';

/** Identifiers are readable, stable within a lesson and safe as a Roblox instance name: `item-03`, `zone-river`. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'must be lower-case letters, digits and hyphens, 64 at most');

/** A line or a paragraph shown to a person: trimmed, not empty, without control characters. */
export const textSchema = (maximum: number) =>
  z
    .string()
    .min(1, 'must not be empty')
    .max(maximum)
    .refine((text) => text === text.trim(), 'must not begin or end with a space')
    .refine((text) => !hasControlCharacter(text), 'must not contain control characters');

function hasControlCharacter(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if ((code < 32 && character !== '\n') || code === 127) return true;
  }
  return false;
}

/** Revised Bloom taxonomy, lowest first. */
export const BLOOM_LEVELS = ['remember', 'understand', 'apply', 'analyze', 'evaluate', 'create'] as const;
export const bloomSchema = z.enum(BLOOM_LEVELS);
export type BloomLevel = z.infer<typeof bloomSchema>;

export const SUBJECTS = ['mathematics', 'science', 'social-studies', 'language-arts'] as const;
export const subjectSchema = z.enum(SUBJECTS);
export type Subject = z.infer<typeof subjectSchema>;

/** Kindergarten is 0. */
export const gradeSchema = z.number().int().min(0).max(12);

/** The three reading levels in which everything that students read exists. */
export const TIERS = ['below', 'on', 'above'] as const;
export const tierSchema = z.enum(TIERS);
export type Tier = z.infer<typeof tierSchema>;

/** An exact number as text: `12`, `-3`, `2.50` or `7/8`. Floating point never decides what is right. */
export const exactNumberSchema = z
  .string()
  .regex(/^-?\d+(?:\.\d+|\/[1-9]\d*)?$/, 'must be an integer, a decimal or a fraction');

/** A finite number in studs, degrees or another unit that its field names. */
export const finiteSchema = z.number().refine(Number.isFinite, 'must be a finite number');

/** A colour as six hexadecimal digits, `#rrggbb`. */
export const colorSchema = z.string().regex(/^#[0-9a-f]{6}$/);
