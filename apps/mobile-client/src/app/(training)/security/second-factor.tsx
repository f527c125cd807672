export { SecondFactorScreen as default } from '@coachme/mobile-shell/security/second-factor-screen';
