export { OnboardingScreen as default } from '../../features/onboarding/onboarding-screen.tsx';
