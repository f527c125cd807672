export { CrashScreen as ErrorBoundary } from '@coachme/mobile-shell/crash-screen';
export { AppRoot as default } from '../app-shell/app-root.tsx';
