/** The experience's data store as a {@link Store}. A call that fails is a store that could not be reached; the engine queues and retries by itself. */
import { memoryStore } from './memory-store.ts';
import type { Store } from './ports.ts';

const DataStoreService = game.GetService('DataStoreService');

/** Of names, scopes and keys. */
const LONGEST = 50;

/** The store by name and scope; where there is none (a place that was never published), one that lasts as long as the server. */
export function dataStore(name: string, scope: string, warn: (words: string) => void): Store {
  const [found, store] = pcall(() => DataStoreService.GetDataStore(name, shortened(scope)));
  if (found) return storeOf(store);
  warn('This place has no data stores, so progress lasts as long as the server. Publish it to keep it.');
  return memoryStore();
}

function storeOf(store: DataStore): Store {
  return {
    read: (key) => {
      const [ok, value] = pcall(() => store.GetAsync<unknown>(key)[0]);
      return ok ? { ok, value } : { ok };
    },
    update: (key, change, userId) => {
      const userIds = userId === undefined ? [] : [userId];
      const [ok] = pcall(() =>
        store.UpdateAsync<unknown, object>(key, (old) => {
          const changed = change(old);
          return $tuple(changed, userIds);
        }),
      );
      return ok;
    },
    remove: (key) => pcall(() => store.RemoveAsync(key))[0],
    keys: (prefix, most) => {
      const [ok, keys] = pcall(() => {
        const names: string[] = [];
        for (const entry of store.ListKeysAsync(prefix, most, '', true).GetCurrentPage() as readonly DataStoreKey[]) {
          names.push(entry.KeyName);
        }
        return names;
      });
      return ok ? keys : undefined;
    },
  };
}

/** A lesson's id may be longer than a scope; its end, which tells lessons apart, is kept with a number made of the whole. */
function shortened(scope: string): string {
  if (scope.size() <= LONGEST) return scope;
  let sum = 7;
  for (let index = 1; index <= scope.size(); index++) sum = (sum * 31 + (scope.byte(index)[0] ?? 0)) % 1_000_000_007;
  return `${scope.sub(-38)}-${sum}`;
}
