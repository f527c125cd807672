export { DevicesScreen as default } from '@coachme/mobile-shell/security/devices-screen';
