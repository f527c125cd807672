export { BodyWeightScreen as default } from '../../features/progress/body-weight-screen.tsx';
