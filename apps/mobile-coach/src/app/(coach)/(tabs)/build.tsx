export { ProgramsScreen as default } from '../../../features/programs/programs-screen.tsx';
