import { FrameScreen } from '#web/features/gallery/frame-screen.tsx';

export default async function GalleryFramePage({ params }: { params: Promise<{ theme: string }> }) {
  const { theme } = await params;
  return <FrameScreen theme={theme === 'dark' ? 'dark' : 'light'} />;
}
