export { ReadsScreen as default } from '../../features/coaches/reads-screen.tsx';
