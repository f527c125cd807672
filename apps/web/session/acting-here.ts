/** While it is there, the workspace in this browser is that of whom an operator acts as; the console stays the operator's. */
export const actingCookie = 'coachme_acting_here';

/** Set by the proxy for the server's own calls; what a browser sends under this name is thrown away there. */
export const actingHeader = 'x-coachme-acting';

/** Whether a page of this address, in a browser with these cookies, is seen as somebody else. */
export function isActedAt(path: string, cookies: string): boolean {
  return /^\/(coach|organization)(\/|$)/.test(path) && cookies.includes(`${actingCookie}=yes`);
}
