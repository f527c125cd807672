export { ImportsScreen as default } from '../../features/imports/imports-screen.tsx';
