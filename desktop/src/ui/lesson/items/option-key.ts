/** Changing which option is right. A right option carries no feedback; a wrong one must, so an empty one asks for it. Pure. */
import type { Option } from '@toolboxai/shared/lesson';

export function withKeys(options: readonly Option[], keys: readonly string[]): Option[] {
  return options.map((option) => {
    if (keys.includes(option.id)) return { id: option.id, text: option.text };
    return { ...option, feedback: option.feedback ?? '' };
  });
}
