/**
 * The secret of this run of the app. It arrives in the fragment of the address, is kept for this tab so that a reload
 * works, and is taken out of the address at once so that it is not copied or photographed with it.
 */

const PLACE = 'toolboxai.key';

/** What of a window is needed. */
export interface KeyWindow {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: { replaceState(data: unknown, unused: string, url: string): void };
  readonly sessionStorage: { getItem(name: string): string | null; setItem(name: string, value: string): void };
}

/** The secret, or null when the page was opened without one. A new one in the address takes the place of the old. */
export function takeKey({ location, history, sessionStorage }: KeyWindow): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('key');
  if (given === null || given === '') return sessionStorage.getItem(PLACE);
  sessionStorage.setItem(PLACE, given);
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  return given;
}
