const frames = ['light/en', 'dark/en', 'light/ar', 'dark/ar'] as const;

/** Every component in every state, in both themes and both directions side by side. */
export function GalleryScreen() {
  return (
    <main className="grid min-h-dvh gap-px bg-line md:grid-cols-2 2xl:grid-cols-4">
      <h1 className="sr-only">Gallery</h1>
      {frames.map((frame) => (
        <iframe
          key={frame}
          title={frame}
          src={`/dev/gallery/${frame}`}
          className="h-dvh w-full bg-paper"
        />
      ))}
    </main>
  );
}
