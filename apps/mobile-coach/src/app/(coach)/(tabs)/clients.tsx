export { RosterScreen as default } from '../../../features/clients/roster-screen.tsx';
