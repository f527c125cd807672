export { TrainingGate as default } from '../../app-shell/training-gate.tsx';
