/**
 * The Studio protocol as the app reads it: schemas of everything that a plugin, or whoever poses as one, may send. What the
 * messages mean stands with their types, in `@toolboxai/shared/studio-sync`; these say what is let in, and how much of it.
 *
 * Every object is strict: a field that is not known is refused, and so is text or a list beyond its limit. A frame that
 * cannot be read is refused whole, before anything of it is done.
 */
import { z } from 'zod';
import { idSchema } from '../lesson/index.ts';
import {
  type Hello,
  NONCE_DIGITS,
  type PairHello,
  type PairProve,
  type PluginFrame,
  type PluginOperation,
  type Prove,
  SECRET_DIGITS,
  STUDIO_PROTOCOL,
  VALUE_TAGS,
} from '../studio-sync/index.ts';

/** Most nodes of one lesson in Studio, a creator's among them. */
export const MOST_NODES = 50_000;

const LARGEST_LIST = 10_000;
const LARGEST_TEXT = 400_000;

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const nonce = hex(NONCE_DIGITS);
const proof = hex(SECRET_DIGITS);
const hash = hex(32);
const id = z.string().regex(/^[\w:-]{1,64}$/);
const keyId = z.string().regex(/^[\w-]{1,40}$/);
const pushId = z.string().regex(/^[\w:-]{0,64}$/);
const words = z.string().max(400);
const whole = (most: number) => z.number().int().min(0).max(most);
const range = { min: z.number().int().min(1).max(1000), max: z.number().int().min(1).max(1000) };
const isRange = ({ min, max }: { readonly min: number; readonly max: number }): boolean => min <= max;

export const helloSchema: z.ZodType<Hello> = z
  .strictObject({ protocol: z.literal(STUDIO_PROTOCOL), ...range, key: keyId, nonce })
  .refine(isRange);

export const proveSchema: z.ZodType<Prove> = z.strictObject({
  handshake: id,
  proof,
  studio: z.strictObject({
    window: z.string().regex(/^[\w-]{8,64}$/),
    placeId: whole(Number.MAX_SAFE_INTEGER),
    placeName: z.string().max(200),
    pluginVersion: z.string().max(40),
    studioVersion: z.string().max(80),
  }),
});

export const pairHelloSchema: z.ZodType<PairHello> = z
  .strictObject({ protocol: z.literal(STUDIO_PROTOCOL), ...range, nonce })
  .refine(isRange);

export const pairProveSchema: z.ZodType<PairProve> = z.strictObject({ pairing: id, proof });

const valueSchema = z.strictObject({
  t: z.enum(VALUE_TAGS),
  n: z.array(z.number()).max(200),
  s: z.array(z.string().max(2_000_000)).max(16),
});
const named = z
  .array(z.strictObject({ name: z.string().min(1).max(100), value: valueSchema }))
  .max(400)
  .refine(hasEachNameOnce, 'a name stands twice');

export const nodeContentSchema = z.strictObject({
  className: z.string().regex(/^\w{1,60}$/),
  name: words,
  properties: named,
  attributes: named,
  tags: z.array(z.string().min(1).max(200)).max(100),
});

const manifestNode = z.strictObject({
  id: hash,
  parent: z.string().regex(/^(?:[0-9a-f]{32}|@[\w/]{1,80})$/),
  className: z.string().regex(/^\w{1,60}$/),
  name: words,
  hash,
});
const nodes = z.array(manifestNode).max(LARGEST_LIST);

const part = { part: z.number().int().min(1).max(1000), parts: z.number().int().min(1).max(1000) };
const contentsPart = {
  ...part,
  contents: z.array(z.strictObject({ hash, content: nodeContentSchema })).max(LARGEST_LIST),
  pieces: z
    .array(
      z.strictObject({
        hash,
        at: z.number().int().min(1).max(100),
        of: z.number().int().min(1).max(100),
        text: z.string().max(LARGEST_TEXT),
      }),
    )
    .max(100),
};
const choice = z.enum(['mine', 'lesson', 'both']);

const pluginOperationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id,
    kind: z.literal('state'),
    mode: z.enum(['edit', 'play']),
    mayWriteScripts: z.boolean(),
    roots: z.array(z.strictObject({ lessonId: idSchema, pushId, hash })).max(64),
  }),
  z.strictObject({ id, re: id, ...part, kind: z.literal('surveyed'), lessonId: idSchema, pushId, hash, nodes }),
  z.strictObject({
    id,
    ...contentsPart,
    kind: z.literal('edited'),
    lessonId: idSchema,
    hash,
    nodes,
    removed: z.array(hash).max(LARGEST_LIST),
  }),
  z.strictObject({ id, re: id, ...contentsPart, kind: z.literal('contents') }),
  z.strictObject({ id, ...part, kind: z.literal('want'), pushId, hashes: z.array(hash).max(LARGEST_LIST) }),
  z.strictObject({
    id,
    re: id,
    kind: z.literal('outcome'),
    pushId,
    outcome: z.enum(['success', 'error', 'unknown', 'not_executed']),
    code: z.string().max(60),
    message: words,
    hash,
  }),
  z.strictObject({
    id,
    kind: z.literal('ask-library'),
    query: z.string().max(200),
    offset: whole(100_000),
    limit: z.number().int().min(1).max(100),
  }),
  z.strictObject({ id, kind: z.literal('ask-catalogue') }),
  z.strictObject({
    id,
    kind: z.literal('ask-push'),
    lessonId: idSchema,
    preview: z.boolean(),
    otherwise: choice,
    choices: z.array(z.strictObject({ id: hash, choice })).max(LARGEST_LIST),
  }),
  z.strictObject({ id, kind: z.literal('ask-take-out'), lessonId: idSchema }),
  z.strictObject({ id, kind: z.literal('ask-proof'), lessonId: idSchema }),
]) satisfies z.ZodType<PluginOperation>;

export const pluginFrameSchema: z.ZodType<PluginFrame> = z.strictObject({
  ack: whole(Number.MAX_SAFE_INTEGER),
  ops: z
    .array(z.strictObject({ seq: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER), op: pluginOperationSchema }))
    .max(200),
});

function hasEachNameOnce(list: readonly { readonly name: string }[]): boolean {
  return new Set(list.map(({ name }) => name)).size === list.length;
}
