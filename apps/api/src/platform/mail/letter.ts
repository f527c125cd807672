import type { Locale } from '@coachme/i18n/locales';

/** What one mail says, in the reader's language; how it looks is the same for all. */
export type LetterText = {
  readonly locale: Locale;
  /** Whose name the mail carries: the reader knows the organization, not the program. */
  readonly organizationName: string;
  /** How the organization looks; absent: as we do. */
  readonly look?: LetterLook;
  readonly subject: string;
  /** Paragraphs before the button. */
  readonly body: readonly string[];
  /** A code to type in, large and on its own. */
  readonly code?: string;
  /** The one button; null: there is nothing to open. */
  readonly action: { readonly label: string; readonly url: string } | null;
  /** Said above the address of the action, for who cannot press the button. */
  readonly orOpen: string;
  /** Small print: why this mail came. */
  readonly closing: readonly string[];
};

/** A logo to stand over the name, by its whole address, and the colours of the button, `#rrggbb`. */
export type LetterLook = {
  readonly logoUrl: string | null;
  readonly button: { readonly ground: string; readonly words: string } | null;
};

/** A mail ready to leave. */
export type Letter = {
  readonly to: string;
  /** Beside the sender's address. */
  readonly fromName: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};
