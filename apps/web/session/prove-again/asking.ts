/** Answers whether the person has proven themselves again. */
type Ask = () => Promise<boolean>;

let asks: Ask | null = null;
let asked: Promise<boolean> | null = null;

/** Where a page of a signed-in person stands, its dialog answers; the returned function takes it back. */
export function answerProofs(ask: Ask): () => void {
  asks = ask;
  return () => {
    if (asks === ask) asks = null;
  };
}

/** Whether a refusal wants a fresh proof, and the person has just given it: then the call is made once more. */
export async function hasProvenAgain(response: Response): Promise<boolean> {
  if (response.status !== 403 || asks === null) return false;
  const problem = await response
    .clone()
    .json()
    .catch(() => null);
  if (problem?.reason !== 'prove-again') return false;
  // Several calls of one page may be refused at once: they are one question.
  asked ??= asks().finally(() => {
    asked = null;
  });
  return asked;
}
