export { NotFoundScreen as default } from '@coachme/mobile-shell/not-found-screen';
