import type { ApiClient } from '../api.ts';
import type { TextStore } from './session.ts';
import { textKeys } from './text-keys.ts';

/** In the tab, and gone with it. */
const key = 'coachme.acting';

/** Whether this tab was opened to act as a client: its address says so once, and the tab remembers. */
export function isActingTab(page: Pick<Window, 'location' | 'sessionStorage'>): boolean {
  const { location, sessionStorage } = page;
  if (new URLSearchParams(location.search).has('acting')) sessionStorage.setItem(key, 'yes');
  return sessionStorage.getItem(key) === 'yes';
}

/** The tab is one's own again; answers where the coach came from. */
export function leaveActing(page: Pick<Window, 'location' | 'sessionStorage'>, to: string): void {
  page.sessionStorage.removeItem(key);
  page.location.assign(to);
}

/** Who one acts as is asked of the server whenever the app opens; nothing of it is written down. */
export function actingStore(api: () => ApiClient): TextStore {
  return {
    read: async (asked) => {
      if (asked !== textKeys.session('acting')) return null;
      const me = await api()
        .auth.me()
        .catch(() => null);
      return me && JSON.stringify({ user: me.user, organization: me.organization });
    },
    write: async () => {},
    remove: async () => {},
  };
}
