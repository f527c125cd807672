/** Where the reader's choice of light or dark is kept; absent: as the device. */
export const themeCookie = 'coachme_theme';

/** Runs before the first paint, on static pages too, so that no page flashes in the other theme. Policies name it by its hash. */
export const themeScript = `(()=>{const m=document.cookie.match(/(?:^|; )${themeCookie}=(light|dark)/);if(m)document.documentElement.dataset.theme=m[1]})()`;
