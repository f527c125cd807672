/** Carries lines between processes, in the order of each sender. */
export type Line = {
  say(text: string): Promise<unknown>;
  /** Listens from when it resolves; `missed` is called when it was cut off for a while. */
  open(heard: (text: string) => void, missed: () => void): Promise<void>;
  close(): Promise<void>;
};

/** By which name it is known to PostgreSQL and to Redis. */
export const announcementChannel = 'coachme_announcements';
