export { ThresholdsScreen as default } from '../../features/thresholds/thresholds-screen.tsx';
