import { palettes } from '@coachme/design-tokens/tokens';
import { directionOf } from '@coachme/i18n/locales';
import { render } from '@react-email/render';
import { type CSSProperties, createElement, type ReactNode } from 'react';
import type { Letter, LetterText } from './letter.ts';

const { ink, ink2, ink3, line, paper, surface, primary, onPrimary } = palettes.light;

/** Mail programs load no fonts and read no style sheets: everything stands at its element. */
const styles = {
  page: {
    margin: 0,
    padding: '24px 12px',
    backgroundColor: paper,
    color: ink,
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, Tahoma, Arial, sans-serif',
    fontSize: 16,
    lineHeight: 1.5,
  },
  card: {
    width: '100%',
    maxWidth: 520,
    margin: '0 auto',
    backgroundColor: surface,
    border: `1px solid ${line}`,
    borderRadius: 12,
  },
  cell: { padding: 28 },
  logo: { display: 'block', height: 40, maxWidth: 200, margin: '0 0 12px', border: 0 },
  name: { margin: '0 0 16px', color: ink2, fontSize: 14 },
  heading: { margin: '0 0 16px', fontSize: 22, lineHeight: 1.3 },
  paragraph: { margin: '0 0 16px' },
  button: {
    display: 'inline-block',
    padding: '12px 22px',
    backgroundColor: primary,
    color: onPrimary,
    borderRadius: 8,
    fontWeight: 600,
    textDecoration: 'none',
  },
  code: {
    margin: '0 0 20px',
    fontSize: 32,
    fontWeight: 600,
    letterSpacing: 6,
    fontVariantNumeric: 'tabular-nums',
  },
  small: { margin: '16px 0 0', color: ink3, fontSize: 13 },
  // An address runs from left to right in every language.
  address: { direction: 'ltr', unicodeBidi: 'isolate', wordBreak: 'break-all', color: ink3 },
} as const satisfies Record<string, CSSProperties>;

/** Gives a text the one look of our mails, as HTML and as plain text. */
export async function writeLetter(to: string, text: LetterText): Promise<Letter> {
  return {
    to,
    fromName: text.organizationName,
    subject: text.subject,
    html: await render(page(text)),
    text: plain(text),
  };
}

function page(text: LetterText): ReactNode {
  const dir = directionOf(text.locale);
  const meta = createElement(
    'head',
    null,
    createElement('meta', { httpEquiv: 'Content-Type', content: 'text/html; charset=utf-8' }),
    createElement('meta', { name: 'viewport', content: 'width=device-width' }),
    createElement('title', null, text.subject),
  );
  const body = createElement('body', { dir, style: styles.page }, card(text));
  return createElement('html', { lang: text.locale, dir }, meta, body);
}

function card(text: LetterText): ReactNode {
  const content = createElement(
    'td',
    { style: styles.cell },
    ...head(text),
    createElement('h1', { style: styles.heading }, text.subject),
    ...text.body.map((said) => paragraph(styles.paragraph, said)),
    text.code ? createElement('p', { style: styles.code, dir: 'ltr' }, text.code) : null,
    ...button(text),
    ...text.closing.map((said) => paragraph(styles.small, said)),
  );
  // Outlook knows no other way to give something a width.
  return createElement(
    'table',
    { role: 'presentation', align: 'center', cellPadding: 0, cellSpacing: 0, style: styles.card },
    createElement('tbody', null, createElement('tr', null, content)),
  );
}

/** Whose mail it is; the name stands below the logo, for those who see no pictures. */
function head({ organizationName, look }: LetterText): ReactNode[] {
  if (organizationName === '') return [];
  const logo = { src: look?.logoUrl, alt: '', height: 40, style: styles.logo };
  return [
    ...(look?.logoUrl ? [createElement('img', logo)] : []),
    paragraph(styles.name, organizationName),
  ];
}

function button({ action, orOpen, look }: LetterText): ReactNode[] {
  if (action === null) return [];
  const { url, label } = action;
  const own = look?.button;
  const style = own
    ? { ...styles.button, backgroundColor: own.ground, color: own.words }
    : styles.button;
  return [
    paragraph(styles.paragraph, createElement('a', { href: url, style }, label)),
    paragraph(
      styles.small,
      orOpen,
      createElement('br'),
      createElement('a', { href: url, dir: 'ltr', style: styles.address }, url),
    ),
  ];
}

const paragraph = (style: CSSProperties, ...children: ReactNode[]): ReactNode =>
  createElement('p', { style }, ...children);

/** The same in words alone: read aloud, on a watch, in a terminal. */
function plain(text: LetterText): string {
  const { organizationName, subject, body, code, action, closing } = text;
  const opened = action === null ? '' : `${action.label}:\n${action.url}`;
  const said = [organizationName, subject, ...body, code ?? '', opened, ...closing];
  return `${said.filter((one) => one !== '').join('\n\n')}\n`;
}
