export { TabsLayout as default } from '../../../app-shell/tabs-layout.tsx';
