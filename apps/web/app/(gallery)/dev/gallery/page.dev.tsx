import { GalleryScreen } from '#web/features/gallery/gallery-screen.tsx';

export default function GalleryPage() {
  return <GalleryScreen />;
}
