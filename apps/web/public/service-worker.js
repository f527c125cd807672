// Opens the builder without a connection: the page of kept programs and its files lie in the browser
// (apps/web/offline/kept-pages.ts puts them there). With a connection everything comes from the server.

const keptPage = '/coach/programs/kept';
const aProgram = /^\/coach\/programs\/([0-9a-f-]{36})$/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(pageOf(request, url));
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(fileOf(request));
});

/** Named by its content, so what is kept is what the server has. */
async function fileOf(request) {
  return (await self.caches.match(request)) ?? fetch(request);
}

async function pageOf(request, url) {
  const answer = await fetch(request).catch((error) => error);
  const isAway = answer instanceof Error || [502, 503, 504].includes(answer.status);
  if (!isAway) return answer;
  const kept = await self.caches.match(keptPage);
  if (kept && url.pathname === keptPage) return kept;
  if (kept) return Response.redirect(addressOf(url));
  if (answer instanceof Error) throw answer;
  return answer;
}

function addressOf({ pathname, origin }) {
  const program = aProgram.exec(pathname)?.[1];
  return new URL(program ? `${keptPage}?program=${program}` : keptPage, origin);
}
