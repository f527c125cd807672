/** A film about an exercise, as a page may show it. */
export type VideoLink =
  | { readonly host: 'youtube'; readonly url: string; readonly id: string }
  | { readonly host: 'vimeo'; readonly url: string; readonly id: string }
  | { readonly host: 'own'; readonly url: string; readonly id: null };

const youtubeHosts = new Set(['youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtu.be']);
const vimeoHosts = new Set(['vimeo.com', 'www.vimeo.com', 'player.vimeo.com']);
/** Names of machines that only the reader's own network knows. */
const inside = /(^|\.)(localhost|local|internal|lan|home|test|invalid)$/;

/** Scheme, host without name, password or port, path and query. */
const address =
  /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d{1,5})?(\/[^?#\s]*)?(\?[^#\s]*)?(#\S*)?$/i;

/**
 * What a link to a video leads to; null for what is none: anything but https, an address in digits or of the
 * reader's own network, one that carries a name and password, and a page of YouTube or Vimeo without a video.
 */
export function videoLinkOf(url: string): VideoLink | null {
  const [, host = '', path = '', query = ''] = address.exec(url) ?? [];
  const name = host.toLowerCase();
  if (name === '' || /^[\d.]+$/.test(name) || inside.test(name)) return null;
  if (youtubeHosts.has(name)) return found('youtube', url, youtubeId(name, path, query));
  if (vimeoHosts.has(name)) return found('vimeo', url, vimeoId(path));
  return { host: 'own', url, id: null };
}

function found(host: 'youtube' | 'vimeo', url: string, id: string | null): VideoLink | null {
  return id === null ? null : { host, url, id };
}

function youtubeId(host: string, path: string, query: string): string | null {
  const [, first = '', second = ''] = path.split('/');
  const inPath = ['shorts', 'embed', 'live'].includes(first) ? second : '';
  const inQuery = /[?&]v=([^&]*)/.exec(query)?.[1];
  const id = host === 'youtu.be' ? first : (inQuery ?? inPath);
  return /^[\w-]{11}$/.test(id) ? id : null;
}

function vimeoId(path: string): string | null {
  return /^\/(?:video\/)?(\d{5,12})(?:\/|$)/.exec(path)?.[1] ?? null;
}
