/** Short notices at the foot of the window, each with at most one way to act on it. */
import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Notices {
  readonly notices: readonly Notice[];
  readonly tell: (text: string, action?: Notice['action']) => void;
  readonly dismiss: (id: number) => void;
}

/** More than three at once would not be read. */
const MOST = 3;

let lastId = 0;

export const useNotices = create<Notices>()((set) => ({
  notices: [],
  tell: (text, action) => {
    lastId += 1;
    const notice = { id: lastId, text, ...(action === undefined ? {} : { action }) };
    set(({ notices }) => ({ notices: [...notices, notice].slice(-MOST) }));
  },
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
}));
