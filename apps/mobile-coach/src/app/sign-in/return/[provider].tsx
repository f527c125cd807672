export { ReturnScreen as default } from '@coachme/mobile-shell/return-screen';
