import * as SecureStore from 'expo-secure-store';
import { Platform } from 'react-native';
import type { TokenStore, Tokens } from '../api.ts';
import type { TextStore } from './session.ts';

const webStore: TextStore = {
  read: async (key) => localStorage.getItem(key),
  write: async (key, value) => localStorage.setItem(key, value),
  remove: async (key) => localStorage.removeItem(key),
};

const phoneStore: TextStore = {
  read: (key) => SecureStore.getItemAsync(key),
  write: (key, value) => SecureStore.setItemAsync(key, value),
  remove: (key) => SecureStore.deleteItemAsync(key),
};

/** Where small text is kept on this device; the secure store does not exist on the web. */
export const textStore: TextStore = Platform.OS === 'web' ? webStore : phoneStore;

const KEY = 'coachme.app.tokens';

/** The tokens of a phone; null in a browser, where no script may hold one. */
export const tokenStore: TokenStore | null =
  Platform.OS === 'web'
    ? null
    : {
        read: async () => {
          const text = await phoneStore.read(KEY);
          // Written below.
          return text === null ? null : (JSON.parse(text) as Tokens);
        },
        write: (tokens) => phoneStore.write(KEY, JSON.stringify(tokens)),
        clear: () => phoneStore.remove(KEY),
      };
