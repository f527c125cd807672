import { createRequire } from 'node:module';
import { bodyBox, bodyOutline, musclesSeenFrom } from '@coachme/design-tokens/muscle-paths';
import { palettes } from '@coachme/design-tokens/tokens';
import {
  Document,
  Font,
  Page,
  Path,
  renderToBuffer,
  StyleSheet,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type {
  PrintedDay,
  PrintedLine,
  PrintedProgram,
  PrintedWeek,
} from './printed-program.rules.ts';

const { ink, ink2, ink3, line } = palettes.light;
const fontFile = createRequire(import.meta.url).resolve;
const family = (script: 'latin' | 'arabic') => `Plex ${script}`;

for (const script of ['latin', 'arabic'] as const) {
  Font.register({
    family: family(script),
    fonts: ([400, 600] as const).map((fontWeight) => ({
      fontWeight,
      src: fontFile(
        `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${script}-${fontWeight}-normal.woff`,
      ),
    })),
  });
}
// Whole words: a hyphen in the middle of an exercise is read as part of its name.
Font.registerHyphenationCallback((word) => [word]);

/** Points; a sheet is A4. */
const styles = StyleSheet.create({
  page: { padding: 40, paddingBottom: 52, fontSize: 9.5, color: ink },
  // Not of the page: what is on every page is laid out twice, and its line height taken twice with it.
  body: { lineHeight: 1.4 },
  // Line heights are not inherited as factors: each size says its own.
  title: { fontSize: 20, fontWeight: 600, lineHeight: 1.3 },
  description: { marginTop: 4, color: ink2 },
  week: { marginTop: 18 },
  weekTitle: { fontSize: 13, fontWeight: 600, lineHeight: 1.4 },
  quiet: { color: ink3 },
  day: { marginTop: 10, paddingTop: 8, borderTopWidth: 0.75, borderTopColor: line, gap: 12 },
  lines: { flex: 1 },
  dayTitle: { fontSize: 11, fontWeight: 600, lineHeight: 1.4 },
  row: { marginTop: 4, gap: 8 },
  letter: { width: 18, color: ink3 },
  name: { width: 170 },
  sets: { flex: 1 },
  pieces: { flexWrap: 'wrap', columnGap: 4 },
  map: { gap: 4 },
  foot: {
    ...{ position: 'absolute', bottom: 24, left: 40, right: 40, color: ink3, fontSize: 8 },
    justifyContent: 'space-between',
  },
});

/** Which way the paper is read; Arabic begins at the right. */
export type Paper = { readonly direction: 'ltr' | 'rtl'; readonly footer: string };

/** A program as a PDF, A4, with what each day trains drawn beside it. */
export function programSheet(program: PrintedProgram, paper: Paper): Promise<Buffer> {
  const isArabic = paper.direction === 'rtl';
  const fonts = [family('latin'), family('arabic')];
  const look = {
    ...styles.page,
    // The first font that has a letter draws it.
    fontFamily: isArabic ? fonts.toReversed() : fonts,
    textAlign: isArabic ? ('right' as const) : ('left' as const),
  };
  const sheet = h(
    Document,
    { title: program.title },
    h(
      Page,
      { size: 'A4', style: look },
      h(
        View,
        { style: styles.body },
        h(Text, { style: [styles.title, inItsWay(program.title, paper)] }, program.title),
        program.description
          ? h(
              Text,
              { style: [styles.description, inItsWay(program.description, paper)] },
              program.description,
            )
          : null,
        ...program.weeks.map((week) => weekOf(week, paper)),
      ),
      h(
        View,
        { fixed: true, style: [styles.foot, across(paper)] },
        h(Text, { style: inItsWay(paper.footer, paper) }, paper.footer),
        h(Text, { render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}` }),
      ),
    ),
  );
  return renderToBuffer(sheet);
}

/** What we say reads in the paper's direction. */
const inOurWay = ({ direction }: Paper) => ({ direction });

/** What a person wrote reads as its first letter does, whatever the paper: an English note ends at its right. */
function inItsWay(text: string, paper: Paper) {
  const first = /\p{Letter}/u.exec(text)?.[0];
  if (first === undefined) return inOurWay(paper);
  return { direction: /\p{Script=Arabic}/u.test(first) ? ('rtl' as const) : ('ltr' as const) };
}

const across = ({ direction }: Paper) => ({
  flexDirection: direction === 'rtl' ? ('row-reverse' as const) : ('row' as const),
});

function weekOf(week: PrintedWeek, paper: Paper): ReactElement {
  return h(
    View,
    { key: week.id, style: styles.week },
    h(Text, { style: [styles.weekTitle, inOurWay(paper)], minPresenceAhead: 80 }, week.title),
    quietly(week.notes, paper),
    ...week.days.map((day) => dayOf(day, paper)),
  );
}

function dayOf(day: PrintedDay, paper: Paper): ReactElement {
  return h(
    View,
    { key: day.id, wrap: false, style: [styles.day, across(paper)] },
    h(
      View,
      { style: styles.lines },
      h(Text, { style: [styles.dayTitle, inItsWay(day.title, paper)] }, day.title),
      day.facts ? h(Text, { style: [styles.quiet, inOurWay(paper)] }, day.facts) : null,
      quietly(day.notes, paper),
      ...day.lines.map((each, index) => lineOf(each, paper, index)),
    ),
    h(View, { style: [styles.map, across(paper)] }, figure('front', day), figure('back', day)),
  );
}

function lineOf(each: PrintedLine, paper: Paper, index: number): ReactElement {
  return h(
    View,
    { key: index },
    each.group ? h(Text, { style: [styles.row, styles.quiet, inOurWay(paper)] }, each.group) : null,
    h(
      View,
      { style: [styles.row, across(paper)] },
      h(Text, { style: styles.letter }, each.letter),
      h(Text, { style: [styles.name, inItsWay(each.name, paper)] }, each.name),
      h(
        View,
        { style: styles.sets },
        ...each.sets.map((said, at) => piecesOf(said, paper, at)),
        quietly(each.notes, paper),
      ),
    ),
  );
}

function quietly(text: string, paper: Paper): ReactElement | null {
  return text ? h(Text, { style: [styles.quiet, inItsWay(text, paper)] }, text) : null;
}

/**
 * Things said beside each other, each read in its own way: `8–10` never turns into `10–8`. They are pieces of the page,
 * since the engine draws the marks by which Unicode would hold them together.
 */
function piecesOf(said: readonly string[], paper: Paper, key: number): ReactElement {
  const pieces = said.flatMap((text, index) => [
    ...(index === 0 ? [] : [h(Text, { key: `${index}-point`, style: styles.quiet }, '·')]),
    ...partsOf(text, paper).map(([part, style], at) =>
      h(Text, { key: `${index}-${at}`, style }, part),
    ),
  ]);
  return h(View, { key, style: [styles.pieces, across(paper)] }, ...pieces);
}

/** A text in one piece, or what is held together within it as pieces of their own; the marks themselves are left out. */
function partsOf(text: string, paper: Paper) {
  const isSaid = (part: string) => part.replaceAll(MARKS, '').trim() !== '';
  const parts = text.split(/(\u2066[^\u2069]*\u2069)/).filter(isSaid);
  if (parts.length === 1) return [[text.replaceAll(MARKS, ''), figuresOf(text)] as const];
  return parts.map((part) => {
    const style = part.startsWith('\u2066') ? { direction: 'ltr' as const } : inOurWay(paper);
    return [part.replaceAll(MARKS, '').trim(), style] as const;
  });
}

/** What Unicode has for it: isolates from the left and their end, and the mark of a line that runs from the right. */
const MARKS = /[\u200f\u2066\u2069]/g;

/** Figures without a letter read from the left, in Arabic too. */
const figuresOf = (text: string) => inItsWay(text, { direction: 'ltr', footer: '' });

function figure(side: 'front' | 'back', { primary, secondary }: PrintedDay): ReactElement {
  const shadeOf = (muscle: PrintedDay['primary'][number]) => {
    if (primary.includes(muscle)) return { fill: ink, opacity: 1 };
    return secondary.includes(muscle)
      ? { fill: ink, opacity: 0.4 }
      : { fill: '#ffffff', opacity: 0.45 };
  };
  return h(
    Svg,
    {
      key: side,
      viewBox: `0 0 ${bodyBox.width} ${bodyBox.height}`,
      style: { height: 84, width: 42 },
    },
    h(Path, { d: bodyOutline, fill: line }),
    ...musclesSeenFrom(side).map(({ muscle, path }) =>
      h(Path, { key: path, d: path, ...shadeOf(muscle) }),
    ),
  );
}
