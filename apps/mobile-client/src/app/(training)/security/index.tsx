export { SecurityScreen as default } from '@coachme/mobile-shell/security/security-screen';
