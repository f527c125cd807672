/** Longest wait for a page that is never at rest, in milliseconds. */
const patienceMs = 3000;

/** Does something once the page is at rest; answers how to forget about it. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks: there a moment after what is under way now.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: patienceMs });
  return () => cancelIdleCallback(handle);
}
