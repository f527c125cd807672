import { AppRoot as ShellRoot } from '@coachme/mobile-shell/app-root';
import { shell } from './session.ts';

/** The coach's app, from its root. */
export function AppRoot() {
  return <ShellRoot shell={shell} />;
}
