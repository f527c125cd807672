const nameOf = (id: string) => `coachme-program-${id}`;

/** Says to every tab that a program is open in a builder here, until the returned function is called. */
export function holdWriting(id: string): () => void {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // Browsers keep locks from pages that came without encryption; those do without.
  void navigator.locks?.request(nameOf(id), { mode: 'shared' }, () => held);
  return letGo;
}

/** Does something with a program that no builder has open; null where one has. */
export async function whileNobodyWrites<T>(id: string, work: () => Promise<T>): Promise<T | null> {
  if (!navigator.locks) return work();
  return navigator.locks.request(nameOf(id), { ifAvailable: true }, (lock) =>
    lock === null ? null : work(),
  );
}
