export { EquipmentScreen as default } from '../../features/equipment/equipment-screen.tsx';
