/** Which of the two apps this is; it names its cookies, its database, its lock and what it keeps. */
export type Surface = 'app' | 'coach-app';
