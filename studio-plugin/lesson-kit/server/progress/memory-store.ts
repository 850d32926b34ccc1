/** A store that lasts as long as the server: what stands in where the experience has no data stores, as in a place that was never published. */
import type { Store } from './ports.ts';

export function memoryStore(): Store {
  const values = new Map<string, object>();
  return {
    read: (key) => ({ ok: true, value: values.get(key) }),
    update: (key, change) => {
      const changed = change(values.get(key));
      if (changed !== undefined) values.set(key, changed);
      return true;
    },
    remove: (key) => {
      values.delete(key);
      return true;
    },
    keys: (prefix, most) => {
      const found: string[] = [];
      for (const [key] of values) if (key.sub(1, prefix.size()) === prefix && found.size() < most) found.push(key);
      return found;
    },
  };
}
