/**
 * What is said in a session. Every operation has an `id` that its sender never uses again; an answer names the operation that
 * it answers in `re`. Lists that may be long come in parts, each an operation of its own: `part` from 1 to `parts`, in order.
 *
 * **At the start** the app sends `profiles`, and the plugin sends `state` and sends it again whenever something of it changed.
 *
 * **A push** (the app begins it; a creator asks for one with `ask-push`):
 *
 *     app     survey            only when the plugin's root is not as the app knows it (`state` says its hash)
 *     plugin  surveyed          the tree as it stands
 *     app     fetch             only for scripts and other nodes that changed on both sides
 *     plugin  contents
 *     app     preview           when it was asked for; ends here then
 *     app     push              the whole tree that is wanted (kept edits are in it), over the tree of hash `over`
 *     plugin  want              hashes of contents that it does not have; may be none
 *     app     contents
 *     plugin  outcome
 *
 * The plugin applies a push when everything wanted has come: when its tree is still of hash `over` (else `not_executed` with
 * `changed-meanwhile`), it is in edit mode (else `not_executed` with `play-mode`) and the target has the promised `hash` (else
 * `not_executed` with `damaged`). All of it is one recording: success marks each root with the attributes `LessonId` and
 * `LessonPush` (= `pushId`), an error cancels the recording. A push whose `pushId` the roots carry already is a success
 * without doing anything. Nodes of the target that the plugin has under the same id and hash are left alone. Services are
 * never made, and nothing outside the roots is touched. Where the tree then reads otherwise than it was sent, because Studio
 * rounds or sets something by itself, the plugin sends `surveyed` for the push just before the outcome: that is how the app tells
 * what Studio did from what a creator did.
 *
 * **A creator's work** comes as `edited`, a moment (0.3 seconds) after it rests: nodes that are new or changed, those that are
 * gone, the contents, and the hash of the whole tree, so that the app sees whether it missed something; then it surveys.
 *
 * Operations that fail in the app are answered by `failed`. Kinds and fields that a side does not know are refused: whoever
 * adds one raises the protocol's version.
 */
import type { ClassProfile, HashedContent } from './contents.ts';
import type { ManifestNode } from './manifest.ts';
import type { Frame } from './queue.ts';

interface Parts {
  readonly part: number;
  readonly parts: number;
}

/** A piece of the JSON of a content that is too large for one operation; joined in order of `at` they are the content. */
export interface Piece {
  readonly hash: string;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly text: string;
}

/** Contents, small ones whole and large ones in pieces. */
export interface ContentsPart extends Parts {
  readonly contents: readonly HashedContent[];
  readonly pieces: readonly Piece[];
}

/** What stands when both sides changed one thing: the creator's, the lesson's, or both wherever both can stand. */
export type Choice = 'mine' | 'lesson' | 'both';

export interface NodeChoice {
  readonly id: string;
  readonly choice: Choice;
}

export type ChangeKind = 'added' | 'removed' | 'changed' | 'renamed' | 'moved';

/** One line of a preview. */
export interface TreeChange {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly className: string;
  readonly name: string;
}

/** Something that both the lesson and the creator changed. */
export interface Clash {
  readonly id: string;
  readonly className: string;
  readonly name: string;
  readonly mine: 'changed' | 'removed' | 'moved';
  readonly lesson: 'changed' | 'removed' | 'moved';
  /** What stands unless somebody chooses otherwise. */
  readonly choice: Choice;
  /** For a script: its text with both versions between marks; empty for anything else. */
  readonly text: string;
}

export interface PushCounts {
  readonly added: number;
  readonly changed: number;
  readonly moved: number;
  readonly removed: number;
  /** Edits of the creator that stay. */
  readonly kept: number;
}

export interface LibraryEntry {
  readonly lessonId: string;
  readonly title: string;
  readonly subject: string;
  readonly grade: number;
  readonly minutes: number;
  readonly version: number;
  readonly status: 'draft' | 'checked' | 'approved';
}

/** A parameter of an activity, described for a form. */
export interface ParameterField {
  readonly name: string;
  readonly type: 'text' | 'number' | 'choice' | 'flag' | 'list' | 'group';
  readonly required: boolean;
  /** Least and most: of a number, of a text's letters, of a list's entries. */
  readonly min?: number;
  readonly max?: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  readonly choices?: readonly string[];
  /** Of a group; of a list, the fields of each entry (one without name when entries are simple). */
  readonly fields?: readonly ParameterField[];
}

export interface CatalogueKind {
  readonly kind: string;
  readonly fields: readonly ParameterField[];
}

export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

interface Operation {
  readonly id: string;
}

interface Answer extends Operation {
  readonly re: string;
}

export type AppOperation =
  | (Operation & Parts & { readonly kind: 'profiles'; readonly profiles: readonly ClassProfile[] })
  | (Operation & { readonly kind: 'survey'; readonly lessonId: string })
  | (Operation & { readonly kind: 'fetch'; readonly lessonId: string; readonly hashes: readonly string[] })
  | (Operation & {
      readonly kind: 'preview';
      /** The `ask-push` that it answers; empty when the app's own window asked. */
      readonly re: string;
      readonly lessonId: string;
      readonly title: string;
      readonly counts: PushCounts;
      /** The first of them. */
      readonly changes: readonly TreeChange[];
      readonly clashes: readonly Clash[];
    })
  | (Operation &
      Parts & {
        readonly kind: 'push';
        readonly pushId: string;
        readonly lessonId: string;
        readonly title: string;
        readonly version: number;
        /** `treeHash` of what the push was made over; that of no nodes when the lesson is not there yet. */
        readonly over: string;
        /** `treeHash` of all parts together. */
        readonly hash: string;
        readonly nodes: readonly ManifestNode[];
      })
  | (Operation & ContentsPart & { readonly kind: 'contents'; readonly pushId: string })
  | (Operation & { readonly kind: 'take-out'; readonly lessonId: string })
  | (Answer & { readonly kind: 'library'; readonly lessons: readonly LibraryEntry[]; readonly total: number })
  | (Answer & Parts & { readonly kind: 'catalogue'; readonly kinds: readonly CatalogueKind[] })
  | (Operation & {
      readonly kind: 'progress';
      readonly lessonId: string;
      readonly joined: number;
      readonly finished: number;
    })
  | (Operation & {
      readonly kind: 'proof';
      readonly lessonId: string;
      readonly state: 'running' | 'passed' | 'failed';
      readonly message: string;
    })
  | (Operation & { readonly kind: 'notice'; readonly level: 'info' | 'warning' | 'error'; readonly problem: Problem })
  | (Answer & { readonly kind: 'failed'; readonly problem: Problem });

/** Lesson roots of one lesson as they stand in Studio. */
export interface RootReport {
  readonly lessonId: string;
  /** What their `LessonPush` says. */
  readonly pushId: string;
  /** `treeHash` over all roots of the lesson. */
  readonly hash: string;
}

export type Outcome = 'success' | 'error' | 'unknown' | 'not_executed';

export type PluginOperation =
  | (Operation & {
      readonly kind: 'state';
      readonly mode: 'edit' | 'play';
      /** Whether Studio lets the plugin write scripts. */
      readonly mayWriteScripts: boolean;
      readonly roots: readonly RootReport[];
    })
  | (Answer &
      Parts & {
        readonly kind: 'surveyed';
        readonly lessonId: string;
        readonly pushId: string;
        /** `treeHash` of all parts together. */
        readonly hash: string;
        readonly nodes: readonly ManifestNode[];
      })
  | (Operation &
      ContentsPart & {
        readonly kind: 'edited';
        readonly lessonId: string;
        /** `treeHash` of the tree after the edits. */
        readonly hash: string;
        /** New, changed and moved nodes; in the first part only. */
        readonly nodes: readonly ManifestNode[];
        readonly removed: readonly string[];
      })
  | (Answer & ContentsPart & { readonly kind: 'contents' })
  | (Operation & Parts & { readonly kind: 'want'; readonly pushId: string; readonly hashes: readonly string[] })
  | (Answer & {
      readonly kind: 'outcome';
      /** Of a push; empty for others. */
      readonly pushId: string;
      readonly outcome: Outcome;
      /** Empty when it is a success; otherwise what happened. */
      readonly code: string;
      readonly message: string;
      /** `treeHash` afterwards. */
      readonly hash: string;
    })
  | (Operation & {
      readonly kind: 'ask-library';
      /** Empty for all. */
      readonly query: string;
      readonly offset: number;
      readonly limit: number;
    })
  | (Operation & { readonly kind: 'ask-catalogue' })
  | (Operation & {
      readonly kind: 'ask-push';
      readonly lessonId: string;
      /** Only show what would change. */
      readonly preview: boolean;
      readonly otherwise: Choice;
      readonly choices: readonly NodeChoice[];
    })
  | (Operation & { readonly kind: 'ask-take-out'; readonly lessonId: string })
  | (Operation & { readonly kind: 'ask-proof'; readonly lessonId: string });

export type AppFrame = Frame<AppOperation>;
export type PluginFrame = Frame<PluginOperation>;
