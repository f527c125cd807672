/** What is kept under a key, and how the marks stand at this moment; `standing` is null where nobody can say. */
export type Looked = { readonly value: unknown; readonly standing: string | null };

/** Where answers are kept. */
export type Store = {
  /** Whether other processes keep their values there too, maybe of another release. */
  readonly isShared: boolean;
  /** The value, undefined when there is none or a mark has changed since it was kept. */
  look(key: string, marks: readonly string[]): Promise<Looked>;
  /** Keeps a value found while the marks stood so: what changed meanwhile makes it void from the beginning. */
  keep(key: string, value: unknown, kept: { standing: string; lifeMs: number }): Promise<void>;
  /** Everything that hangs on the mark is over. */
  change(mark: string): Promise<void>;
  close(): void;
};
