/** Where the reader's language is kept, so that a page can be rendered in it at once. */
export const localeCookie = 'coachme_locale';

/** The languages of an Accept-Language header, most wanted first. */
export function wishesOf(header: string | null): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag }) => tag !== '')
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
