export { GroupsScreen as default } from '../../../features/groups/groups-screen.tsx';
