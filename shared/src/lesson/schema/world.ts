/**
 * The place in which a lesson is played. Positions are in studs: x to the east, z to the south, y up; the ground of a
 * zone lies at its `elevation`. Everything that is only decoration is grown from the theme and the seed.
 */
import { z } from 'zod';
import { finiteSchema, idSchema, textSchema } from './primitives.ts';

export const THEMES = [
  'meadow',
  'forest',
  'desert',
  'coast',
  'arctic',
  'volcano',
  'ancient-city',
  'laboratory',
  'space-station',
  'workshop',
] as const;
export const themeSchema = z.enum(THEMES);
export type Theme = z.infer<typeof themeSchema>;

export const groundPointSchema = z.strictObject({ x: finiteSchema, z: finiteSchema });
export type GroundPoint = z.infer<typeof groundPointSchema>;
const positionSchema = z.strictObject({ x: finiteSchema, y: finiteSchema, z: finiteSchema });
/** Degrees around the vertical axis; 0 looks to the north (negative z), 90 to the west, as in Roblox. */
const facingSchema = z.number().min(0).lt(360);

export const zoneSchema = z.strictObject({
  id: idSchema,
  name: textSchema(60),
  role: z.enum(['arrival', 'activity', 'finale']),
  center: groundPointSchema,
  width: z.number().min(16).max(400),
  depth: z.number().min(16).max(400),
  elevation: z.number().min(-50).max(200),
});
export type Zone = z.infer<typeof zoneSchema>;

/** A walkable way between two zones, a polyline on the ground. */
export const pathSchema = z.strictObject({
  id: idSchema,
  fromZoneId: idSchema,
  toZoneId: idSchema,
  width: z.number().min(4).max(40),
  points: z.array(groundPointSchema).min(2).max(16),
});
export type WorldPath = z.infer<typeof pathSchema>;

/**
 * What a station is to who plays: a desk with questions, a gate, a bin for many things, a thing to carry, something to
 * read, a place for one thing, a board to look at, a bridge that grows, somebody to talk with, a number line to walk on, a
 * plot to build on, a bench to try things out.
 */
export const STATION_ROLES = [
  'kiosk',
  'gate',
  'bin',
  'object',
  'stop',
  'slot',
  'board',
  'bridge',
  'character',
  'line',
  'plot',
  'bench',
] as const;

/** A thing in the world that an activity is played at. `part` tells which part of the activity it stands for. */
export const stationSchema = z.strictObject({
  id: idSchema,
  zoneId: idSchema,
  activityId: idSchema,
  role: z.enum(STATION_ROLES),
  /** The part's id for bins, objects, stops and slots; null for what stands for the whole activity. */
  part: idSchema.nullable(),
  label: textSchema(80),
  position: positionSchema,
  facing: facingSchema,
});
export type Station = z.infer<typeof stationSchema>;

export const signSchema = z.strictObject({
  id: idSchema,
  zoneId: idSchema,
  title: textSchema(60),
  text: textSchema(300),
  position: positionSchema,
  facing: facingSchema,
});
export type Sign = z.infer<typeof signSchema>;

export const worldSchema = z.strictObject({
  theme: themeSchema,
  seed: z.number().int().min(0),
  /** The ground reaches from -width/2 to width/2 and from -depth/2 to depth/2. */
  width: z.number().min(64).max(2048),
  depth: z.number().min(64).max(2048),
  spawn: z.strictObject({ position: positionSchema, facing: facingSchema }),
  lighting: z.strictObject({
    /** Hour of the day, 0 to 24. */
    clockTime: z.number().min(0).max(24),
    brightness: z.number().min(0).max(10),
    /** 0 is clear; the share of haze in the distance. */
    haze: z.number().min(0).max(10),
  }),
  zones: z.array(zoneSchema).min(2).max(16),
  paths: z.array(pathSchema).max(40),
  stations: z.array(stationSchema).min(1).max(200),
  signs: z.array(signSchema).max(60),
});
export type World = z.infer<typeof worldSchema>;
