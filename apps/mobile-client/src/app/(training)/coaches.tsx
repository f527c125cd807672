export { CoachesScreen as default } from '../../features/coaches/coaches-screen.tsx';
