export { DayScreen as default } from '../../../features/day/day-screen.tsx';
