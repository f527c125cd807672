const cacheName = 'coachme-desk';
const page = '/coach/programs/kept';

/** Names a file of the build wherever one is mentioned: in a page, a style sheet, or a script that may fetch it later. */
const mentioned = /(?:static|\.\.)\/((?:chunks|media|css)\/[\w.~-]+\.(?:js|css|woff2))/g;

/** Kept anew after this long, so that a page never falls far behind the server. */
const goodForMs = 6 * 3_600_000;
const keptAtKey = 'coachme-desk-kept-at';

/** Keeps the page of kept programs with all it may need, for a start without a connection; true once it is here. */
export async function keepPages(mark: string): Promise<void> {
  // Only encrypted pages, and those of this very computer, may.
  if (!('serviceWorker' in navigator && 'caches' in window)) return;
  await navigator.serviceWorker.register('/service-worker.js', { scope: '/coach/' });
  const [kept, at] = JSON.parse(localStorage.getItem(keptAtKey) ?? '[]');
  if (kept === mark && Date.now() - at < goodForMs && (await hasThisBuild())) return;
  const answer = await fetch(page);
  if (!answer.ok || answer.redirected) return;
  await keepFiles(await answer.clone().text());
  const cache = await caches.open(cacheName);
  await cache.put(page, answer);
  localStorage.setItem(keptAtKey, JSON.stringify([mark, Date.now()]));
}

/** Lets go of the page, its files, and of the worker that would open it. */
export async function forgetPages(): Promise<void> {
  localStorage.removeItem(keptAtKey);
  if (!('serviceWorker' in navigator && 'caches' in window)) return;
  await caches.delete(cacheName);
  const worker = await navigator.serviceWorker.getRegistration('/coach/');
  await worker?.unregister();
}

async function hasThisBuild(): Promise<boolean> {
  const [script] = document.querySelectorAll<HTMLScriptElement>('script[src*="/_next/static/"]');
  return script !== undefined && (await caches.match(script.src)) !== undefined;
}

/** Every file the page mentions, and those that they mention in turn; files of earlier builds go. */
async function keepFiles(html: string): Promise<void> {
  const cache = await caches.open(cacheName);
  const seen = new Set<string>();
  let texts = [html];
  while (texts.length > 0) {
    const found = new Set(texts.flatMap(mentionedIn));
    const next = [...found].filter((file) => !seen.has(file));
    for (const file of next) seen.add(file);
    texts = await Promise.all(next.map((file) => kept(cache, file)));
  }
  const isOld = ({ url }: Request) => {
    const { pathname } = new URL(url);
    return pathname !== page && !seen.has(pathname);
  };
  await Promise.all((await cache.keys()).filter(isOld).map((request) => cache.delete(request)));
}

const mentionedIn = (text: string) =>
  Array.from(text.matchAll(mentioned), ([, file]) => `/_next/static/${file}`);

/** The text of a file that is kept from now on; a font mentions nothing. */
async function kept(cache: Cache, url: string): Promise<string> {
  const here = await cache.match(url);
  const file = here ?? (await fetch(url));
  // A word that only looked like a file.
  if (!file.ok) return '';
  if (!here) await cache.put(url, file.clone());
  return url.endsWith('.woff2') ? '' : file.text();
}
