import { AppError } from '#platform/errors';
import { hashPassword } from '../password-hash.ts';
import { isCommonPassword } from './guessed-passwords.ts';

/** A password somebody wants, and what others know of them. */
export type ChosenPassword = {
  readonly password: string;
  readonly email: string;
  /** Where it stands in the body, for the form to mark. */
  readonly field?: string;
};

/**
 * The hash of a new password; refuses what is guessed first: the common ones, one character again and again, the
 * person's own address. Nothing else is asked of it. Slow on purpose: before the unit of work.
 */
export async function choosePassword(chosen: ChosenPassword): Promise<string> {
  const { password, email, field = 'body.password' } = chosen;
  if (isGuessable(password, email)) {
    throw new AppError('invalid', 'password-common', {
      field,
      detail: 'This password is among the first that are guessed. A short sentence is better.',
    });
  }
  return hashPassword(password);
}

function isGuessable(password: string, email: string): boolean {
  const plain = password.toLowerCase();
  const [name = ''] = email.toLowerCase().split('@');
  return (
    isCommonPassword(password) ||
    new Set(plain).size <= 2 ||
    plain === email.toLowerCase() ||
    (name.length >= 6 && plain === name)
  );
}
