/**
 * Finds ways out of the lesson: web addresses, social handles and invitations to meet on another service. Children under
 * 13 must not be led off the platform, and Roblox forbids it; a source that the teacher cites belongs in her own pages.
 */
import { inOrder, type TextConcern } from './findings.ts';

const SERVICES =
  'instagram|insta|snapchat|tiktok|discord|twitter|facebook|youtube|twitch|telegram|whatsapp|reddit|wechat';

const TOP_LEVEL_DOMAINS =
  'com|org|net|edu|gov|mil|io|gg|tv|me|info|biz|app|dev|ly|be|xyz|site|online|club|link|co|us|uk|ca|au|nz|ie|de|fr|in|eu|ru|cn';

const DETECTORS: readonly { readonly code: string; readonly reason: string; readonly pattern: RegExp }[] = [
  {
    code: 'web-address',
    reason: 'A web address leads students out of the lesson.',
    pattern: /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.)[^\s<>"'()[\]{}]+[^\s<>"'()[\]{}.,;:!?]/giu,
  },
  {
    code: 'web-address',
    reason: 'A web address leads students out of the lesson.',
    // Lower-case letters only: in "The end.In the morning" a forgotten space makes no address.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@._-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,4}(?:${TOP_LEVEL_DOMAINS})(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])(?:/[^\\s<>"'()]*[^\\s<>"'().,;:!?])?`,
      'gu',
    ),
  },
  {
    code: 'social-handle',
    reason: 'A social media handle leads students to a stranger.',
    pattern: /(?<![\p{L}\p{N}._%+@/-])@[A-Za-z][A-Za-z0-9_.]{1,28}[A-Za-z0-9_]/gu,
  },
  {
    code: 'other-service',
    reason: 'This invites students to another service.',
    pattern: new RegExp(
      `\\b(?:(?:add|follow|find|message|dm|friend|text|subscribe to|join|chat with|talk to)\\s+(?:me|us|my|our|him|her|them)?\\s*(?:on|in|at|over)?\\s*(?:my|our|the)?\\s*(?:${SERVICES})(?![\\w.]\\w)|(?:my|our)\\s+(?:${SERVICES})\\b|(?:${SERVICES})\\s?[:=]\\s?\\S+)`,
      'giu',
    ),
  },
];

/** The links, handles and invitations in `text`, in reading order. Pure. */
export function findLinks(text: string): readonly TextConcern[] {
  const concerns = DETECTORS.flatMap(({ code, reason, pattern }) =>
    [...text.matchAll(pattern)].map((match): TextConcern => {
      const place = { text: match[0], start: match.index, end: match.index + match[0].length };
      return { kind: 'link', code, level: 'block', ...place, reason };
    }),
  );
  return inOrder(concerns);
}
