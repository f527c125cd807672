import type { Connectivity } from '@coachme/mobile-core/execution/sync';
import { addNetworkStateListener, getNetworkStateAsync } from 'expo-network';
import { Platform } from 'react-native';

const web: Connectivity = {
  isOnline: () => navigator.onLine,
  subscribe: (listener) => {
    addEventListener('online', listener);
    addEventListener('offline', listener);
    return () => {
      removeEventListener('online', listener);
      removeEventListener('offline', listener);
    };
  },
};

function phone(): Connectivity {
  // Hopeful until told otherwise: a first try that fails is harmless.
  let isOnline = true;
  return {
    isOnline: () => isOnline,
    subscribe: (listener) => {
      const take = (state: { isConnected?: boolean }) => {
        isOnline = state.isConnected !== false;
        listener();
      };
      void getNetworkStateAsync().then(take);
      const subscription = addNetworkStateListener(take);
      return () => subscription.remove();
    },
  };
}

/** What this device believes about its network. */
export const connectivity: Connectivity = Platform.OS === 'web' ? web : phone();
