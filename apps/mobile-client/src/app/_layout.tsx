export { AppRoot as default } from '../app-shell/app-root.tsx';
export { CrashScreen as ErrorBoundary } from '../app-shell/crash-screen.tsx';
