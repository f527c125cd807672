import { createSession } from '@coachme/mobile-core/session/session';
import { router, Stack } from 'expo-router';
import { act, renderRouter } from 'expo-router/testing-library';
import type { ComponentType } from 'react';
import { createShell } from '../src/shell.tsx';
import { Around } from './render-in.tsx';

const nothing = async () => null;
const keepsNothing = { read: nothing, write: async () => undefined, remove: async () => undefined };
const Empty = () => null;

/** An app opened at an address on a device that nobody has used, and where it is once it knows that. */
export async function openedSignedOut(Gate: ComponentType, initialUrl: string): Promise<string> {
  const session = createSession({ surface: 'app', store: keepsNothing, tokens: null });
  const shell = { ...createShell('app'), session };
  const Root = () => (
    <Around locale="en" shell={shell}>
      <Stack />
    </Around>
  );
  const screens = {
    _layout: Root,
    'sign-in': Empty,
    '(gated)/_layout': Gate,
    '(gated)/index': Empty,
    '(gated)/security/devices': Empty,
  };
  const app = renderRouter(screens, { initialUrl });
  // It answers before it has rendered.
  await app;
  // In a browser the router tells of itself once more meanwhile, and knows of no screen behind the gate any more.
  await act(() => router.setParams({ told: 'again' }));
  await act(() => session.restore());
  return app.getPathnameWithParams();
}
