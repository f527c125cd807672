export { CoachGate as default } from '../../app-shell/coach-gate.tsx';
