export { WaysScreen as default } from '@coachme/mobile-shell/security/ways-screen';
