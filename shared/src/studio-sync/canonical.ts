/**
 * The identity of a content: one text for all contents that are the same in Studio, whichever side writes it, and its hash.
 *
 * Numbers are what 32 bits hold, since most properties hold no more: a whole number is written with its digits, any other
 * by its bits after rounding. Colours are compared as eight bits a channel, as parts store them. Texts carry their length, so
 * no text can pose as structure. Properties, attributes and tags are in order of their bytes, so their order does not matter.
 */
import { INFINITE, type NamedValue, type NodeContent, type WireValue } from './contents.ts';
import type { Platform } from './platform.ts';

/** Beyond this, doubles do not hold every whole number. */
const WHOLE_UP_TO = 9007199254740992;

/** The hash that a manifest and a chunk name this content by: 32 hexadecimal digits. */
export function contentHashOf(platform: Platform, content: NodeContent): string {
  return platform.hash(canonicalContent(platform, content));
}

export function canonicalContent(platform: Platform, content: NodeContent): string {
  const { className, name, properties, attributes, tags } = content;
  const values = (list: readonly NamedValue[]): string =>
    platform.sorted(list.map((entry) => text(platform, entry.name) + canonicalValue(platform, entry.value))).join('');
  const marks = platform
    .sorted(tags)
    .map((tag) => text(platform, tag))
    .join('');
  return `1${text(platform, className)}${text(platform, name)}p${values(properties)}a${values(attributes)}t${marks}`;
}

/** Whether two values are the same in Studio. */
export function sameValue(platform: Platform, a: WireValue, b: WireValue): boolean {
  return canonicalValue(platform, a) === canonicalValue(platform, b);
}

export function canonicalValue(platform: Platform, value: WireValue): string {
  const colour = value.t === 'Color3';
  const numbers = value.n.map((entry) => (colour ? eightBits(platform, entry) : number(platform, entry)));
  const texts = value.s.map((entry) => text(platform, entry));
  return `(${value.t} ${numbers.join(' ')};${texts.join('')})`;
}

function text(platform: Platform, value: string): string {
  return `${platform.bytesIn(value)}:${value}`;
}

function number(platform: Platform, value: number): string {
  if (value >= INFINITE) return 'inf';
  if (value <= -INFINITE) return '-inf';
  const exact = isWhole(value) ? value : platform.round32(value);
  // A zero has a sign, which nobody sees.
  if (exact === 0) return '0';
  return isWhole(exact) ? `${exact}` : `x${platform.bits32(exact)}`;
}

function isWhole(value: number): boolean {
  return value > -WHOLE_UP_TO && value < WHOLE_UP_TO && value % 1 === 0;
}

function eightBits(platform: Platform, channel: number): string {
  const scaled = platform.round32(channel) * 255 + 0.5;
  if (scaled >= WHOLE_UP_TO || scaled < 0) return number(platform, channel);
  return `${scaled - (scaled % 1)}`;
}
