/**
 * Which of the two apps this is; it names its cookies, its database, its lock and what it keeps. `acting` is the client's app
 * in a tab where somebody acts as a client.
 */
export type Surface = 'app' | 'coach-app' | 'acting';
