export { PasswordScreen as default } from '@coachme/mobile-shell/security/password-screen';
