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
  page: { padding: 40, paddingBottom: 52, fontSize: 9.5, lineHeight: 1.4, color: ink },
  title: { fontSize: 20, fontWeight: 600 },
  description: { marginTop: 4, color: ink2 },
  week: { marginTop: 18 },
  weekTitle: { fontSize: 13, fontWeight: 600 },
  quiet: { color: ink3 },
  day: { marginTop: 10, paddingTop: 8, borderTopWidth: 0.75, borderTopColor: line, gap: 12 },
  lines: { flex: 1 },
  dayTitle: { fontSize: 11, fontWeight: 600 },
  row: { marginTop: 4, gap: 8 },
  letter: { width: 18, color: ink3 },
  name: { width: 170 },
  sets: { flex: 1 },
  map: { gap: 4 },
  foot: { position: 'absolute', bottom: 24, left: 40, right: 40, color: ink3, fontSize: 8 },
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
      h(Text, { style: styles.title }, said(program.title, paper)),
      program.description
        ? h(Text, { style: styles.description }, said(program.description, paper))
        : null,
      ...program.weeks.map((week) => weekOf(week, paper)),
      h(Text, {
        fixed: true,
        style: styles.foot,
        render: ({ pageNumber, totalPages }) =>
          said(`${paper.footer} · ${pageNumber} / ${totalPages}`, paper),
      }),
    ),
  );
  return renderToBuffer(sheet);
}

/** A line that mixes scripts is laid by its first strong letter, which this makes a right-to-left one. */
function said(text: string, { direction }: Paper): string {
  return direction === 'rtl' ? `\u200f${text}` : text;
}

const across = ({ direction }: Paper) => ({
  flexDirection: direction === 'rtl' ? ('row-reverse' as const) : ('row' as const),
});

function weekOf(week: PrintedWeek, paper: Paper): ReactElement {
  return h(
    View,
    { key: week.id, style: styles.week },
    h(Text, { style: styles.weekTitle, minPresenceAhead: 80 }, said(week.title, paper)),
    week.notes ? h(Text, { style: styles.quiet }, said(week.notes, paper)) : null,
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
      h(Text, { style: styles.dayTitle }, said(day.title, paper)),
      day.facts ? h(Text, { style: styles.quiet }, said(day.facts, paper)) : null,
      day.notes ? h(Text, { style: styles.quiet }, said(day.notes, paper)) : null,
      ...day.lines.map((each, index) => lineOf(each, paper, index)),
    ),
    h(View, { style: [styles.map, across(paper)] }, figure('front', day), figure('back', day)),
  );
}

function lineOf(each: PrintedLine, paper: Paper, index: number): ReactElement {
  return h(
    View,
    { key: index },
    each.group ? h(Text, { style: [styles.row, styles.quiet] }, said(each.group, paper)) : null,
    h(
      View,
      { style: [styles.row, across(paper)] },
      h(Text, { style: styles.letter }, each.letter),
      h(Text, { style: styles.name }, said(each.name, paper)),
      h(
        View,
        { style: styles.sets },
        ...each.sets.map((text, at) => h(Text, { key: at }, said(text, paper))),
        each.notes ? h(Text, { style: styles.quiet }, said(each.notes, paper)) : null,
      ),
    ),
  );
}

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
