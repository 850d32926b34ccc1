/**
 * What a simulation is told about the services around it: which network there is, what data stores hold, what fails and when,
 * what the players' devices are like. Everything is plain data but the network. Nothing set: a server on which all works.
 */
import type { LuauValue } from '../../luau/index.ts';
import type { HttpSettings } from './http.ts';

/** A service call that fails because the test says so. Without `nth`, `percent`, `from` and `to` every call fails. */
export interface ServiceFault {
  readonly service: 'DataStore' | 'Http' | 'MemoryStore' | 'Messaging' | 'Policy' | 'Speech' | 'TextFilter';
  /** Name of the method, such as `SetAsync`; any when left out. */
  readonly call?: string;
  /** Beginning of the store's name or of the address. */
  readonly target?: string;
  readonly key?: string;
  /** Only the nth call that the rule fits, from 1. */
  readonly nth?: number;
  /** This share of the calls, 0 to 100, drawn by the simulation's seed. */
  readonly percent?: number;
  /** Virtual seconds. */
  readonly from?: number;
  /** Virtual seconds; the first moment at which all is well again. */
  readonly to?: number;
  /** What the script is told; the engine's usual words when left out. */
  readonly message?: string;
  /** HTTP only: an answer with this status instead of an error. */
  readonly status?: number;
  /** The work is done and only the answer fails. */
  readonly lost?: boolean;
}

export interface StoredVersion {
  readonly version: string;
  /** JSON text; absent for a removed key. */
  readonly value?: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly firstCreated: number;
  readonly userIds: readonly number[];
  /** JSON text. */
  readonly metadata: string;
}

export interface StoredKeys {
  readonly kind: 'standard' | 'ordered';
  readonly name: string;
  readonly scope: string;
  readonly entries: readonly { readonly key: string; readonly versions: readonly StoredVersion[] }[];
}

/** Everything in all data stores, as one simulation hands it to the next. */
export type DataStoreContents = readonly StoredKeys[];

export interface DataStoreSettings {
  readonly contents?: DataStoreContents;
  /** Virtual seconds that a call takes; 0.1 when left out. */
  readonly latency?: number;
  /** False: as in Studio without access to API services, every call fails. */
  readonly apiAccess?: boolean;
}

export interface Secret {
  readonly value: string;
  /** Where it may be sent: a host name, `*.example.com` or `*`. */
  readonly domain: string;
}

/** Said of all players, and of single ones by user id. */
export interface PerUser<T> {
  readonly all?: Partial<T>;
  readonly users?: { readonly [userId: string]: Partial<T> };
}

export interface Device {
  readonly keyboard: boolean;
  readonly mouse: boolean;
  readonly touch: boolean;
  readonly gamepad: boolean;
  /** Item of Enum.PreferredTextSize. */
  readonly preferredTextSize: 'Medium' | 'Large' | 'Larger' | 'Largest';
  readonly reducedMotion: boolean;
  /** 0 to 1; 1 leaves transparency as designed. */
  readonly preferredTransparency: number;
  /** For example `en-us`. */
  readonly locale: string;
  /** For example `US`. */
  readonly country: string;
}

export interface PolicyInfo {
  readonly AreAdsAllowed: boolean;
  readonly ArePaidRandomItemsRestricted: boolean;
  readonly AllowedExternalLinkReferences: readonly string[];
  readonly IsContentSharingAllowed: boolean;
  readonly IsEligibleToPurchaseCommerceProduct: boolean;
  readonly IsEligibleToPurchaseSubscription: boolean;
  readonly IsPaidItemTradingAllowed: boolean;
  readonly IsSubjectToChinaPolicies: boolean;
}

export interface ServiceSettings {
  readonly http?: HttpSettings;
  readonly dataStores?: DataStoreSettings;
  readonly faults?: readonly ServiceFault[];
  readonly secrets?: { readonly [name: string]: Secret };
  readonly devices?: PerUser<Device>;
  readonly policy?: PerUser<PolicyInfo>;
  /** Words that TextService replaces by `#`; none when left out. */
  readonly filteredWords?: readonly string[];
  /** Whether RunService:IsStudio() answers true; false when left out. */
  readonly studio?: boolean;
}

/** The settings as the engine's Luau takes them: without the network, which stays on this side. */
export function settingsForEngine({ http = {}, ...rest }: ServiceSettings): LuauValue {
  const { enabled, latency } = http;
  const plain: LuauValue = JSON.parse(JSON.stringify({ ...rest, http: { enabled, latency } }));
  return plain;
}
