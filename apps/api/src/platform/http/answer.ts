/** The answer to a create that had already happened: the stored thing, with 200. */
export class Again<T> {
  readonly value: T;
  constructor(value: T) {
    this.value = value;
  }
}

/** Says that this create is a repetition and its thing was stored before. */
export const again = <T>(value: T): Again<T> => new Again(value);

/** What goes out: a status and a body in the shape of the contract. */
export type Answer = { readonly status: number; readonly body: unknown };
