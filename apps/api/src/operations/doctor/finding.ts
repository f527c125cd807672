/** What one look at the installation found. */
export type Finding = {
  readonly name: string;
  readonly state: 'ok' | 'attention' | 'wrong';
  /** What is so. */
  readonly says: string;
  /** What to do about it. */
  readonly remedy?: string;
};

export const ok = (name: string, says: string): Finding => ({ name, state: 'ok', says });

export const attention = (name: string, says: string, remedy: string): Finding => ({
  name,
  state: 'attention',
  says,
  remedy,
});

export const wrong = (name: string, says: string, remedy: string): Finding => ({
  name,
  state: 'wrong',
  says,
  remedy,
});

const marks = { ok: 'ok       ', attention: 'attention', wrong: 'WRONG    ' } as const;

/** One line for what is, and below it what to do. */
export function inWords({ name, state, says, remedy }: Finding): string {
  const line = `${marks[state]}  ${name}: ${says}`;
  return remedy === undefined ? line : `${line}\n             ${remedy}`;
}
