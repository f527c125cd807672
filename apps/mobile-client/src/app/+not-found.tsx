export { NotFoundScreen as default } from '../app-shell/not-found-screen.tsx';
