export { RegisterAloneScreen as default } from '../features/sign-in/register-alone-screen.tsx';
