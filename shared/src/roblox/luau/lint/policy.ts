/**
 * What a script may use beyond the engine's harmless parts. A custom activity script gets nothing: it reaches the lesson through
 * the kit alone. The lesson kit itself, written and reviewed by us, may use more.
 */

export type Capability =
  /** `loadstring`, `getfenv`, `setfenv`: code and environments that no check can see. */
  | 'dynamic-code'
  /** `require` of anything but a module found from `script`, `game` or `workspace`. */
  | 'free-require'
  /** `_G` and `shared`. */
  | 'shared-globals'
  /** `game` other than as `game:GetService("Name")` or `game.Name`. */
  | 'free-game'
  | 'http'
  | 'data-stores'
  | 'messaging'
  | 'teleport'
  | 'purchases'
  /** Loading assets of other people into the place. */
  | 'insert-assets'
  /** Groups, invitations, avatars, captures, voice. */
  | 'social'
  /** Removing pupils or ending the server. */
  | 'moderation';

export interface LintPolicy {
  readonly name: string;
  readonly allow: ReadonlySet<Capability>;
  /** Syntax that only the compiler understands hides from the lint: refuse it, or mention it. */
  readonly notAnalysable: 'error' | 'warning';
  /** Whether `--!strict` should stand at the top. */
  readonly wantsStrict: boolean;
}

/** For scripts that a model or a teacher wrote. */
export const CUSTOM_SCRIPT_POLICY: LintPolicy = {
  name: 'custom-script',
  allow: new Set(),
  notAnalysable: 'error',
  wantsStrict: true,
};

/** For the compiled lesson kit and its run-time libraries. */
export const LESSON_KIT_POLICY: LintPolicy = {
  name: 'lesson-kit',
  allow: new Set<Capability>(['free-require', 'shared-globals', 'free-game', 'http', 'data-stores']),
  notAnalysable: 'warning',
  wantsStrict: false,
};

/** Services that give a capability away. */
export const CAPABILITY_OF_SERVICE: ReadonlyMap<string, Capability> = new Map<string, Capability>([
  ['HttpService', 'http'],
  ['HttpRbxApiService', 'http'],
  ['DataStoreService', 'data-stores'],
  ['MemoryStoreService', 'data-stores'],
  ['MessagingService', 'messaging'],
  ['TeleportService', 'teleport'],
  ['MarketplaceService', 'purchases'],
  ['CommerceService', 'purchases'],
  ['AdService', 'purchases'],
  ['InsertService', 'insert-assets'],
  ['AssetService', 'insert-assets'],
  ['GroupService', 'social'],
  ['SocialService', 'social'],
  ['AvatarEditorService', 'social'],
  ['CaptureService', 'social'],
  ['VoiceChatService', 'social'],
]);

/** Engine methods that give a capability away, whatever they are called on. */
export const CAPABILITY_OF_METHOD: ReadonlyMap<string, Capability> = new Map<string, Capability>([
  ['Kick', 'moderation'],
  ['BanAsync', 'moderation'],
  ['UnbanAsync', 'moderation'],
  ['Shutdown', 'moderation'],
  ['HttpGet', 'http'],
  ['HttpPost', 'http'],
  ['HttpGetAsync', 'http'],
  ['HttpPostAsync', 'http'],
  ['GetObjects', 'insert-assets'],
  ['LoadAsset', 'insert-assets'],
  ['LoadAssetAsync', 'insert-assets'],
]);

/** Global names that give a capability away at their mere mention. */
export const CAPABILITY_OF_GLOBAL: ReadonlyMap<string, Capability> = new Map<string, Capability>([
  ['loadstring', 'dynamic-code'],
  ['getfenv', 'dynamic-code'],
  ['setfenv', 'dynamic-code'],
  ['_G', 'shared-globals'],
  ['shared', 'shared-globals'],
]);
