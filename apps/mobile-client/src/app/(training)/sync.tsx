export { SyncScreen as default } from '../../features/me/sync-screen.tsx';
