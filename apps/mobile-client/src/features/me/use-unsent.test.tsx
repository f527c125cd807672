import type { Locale } from '@coachme/i18n/locales';
import type { UnsentBeside } from '@coachme/mobile-core/unsent';
import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { Text } from '@coachme/ui-mobile/text';
import { screen } from '@testing-library/react-native';
import { useUnsentNames } from './use-unsent.ts';

const said = { isRemoval: false, isRefused: false };
const taken = { isRemoval: true, isRefused: false };
const comment = { id: 'c', createdAt: '2026-11-20T10:00:00Z' };
const beside: UnsentBeside = {
  bodyWeights: [
    { date: '2026-11-18', weightKg: 82.5, ...said },
    { date: '2026-11-19', weightKg: 82, ...taken },
  ],
  thresholds: [
    { id: 't', kind: 'threshold-pace', value: 265, measuredOn: '2026-11-17', ...said },
    { id: 'u', kind: 'ftp', value: 250, measuredOn: '2026-11-16', ...taken },
  ],
  comments: [
    { ...comment, body: 'Knee felt fine', ...said },
    { ...comment, id: 'd', body: '', ...said },
    { ...comment, id: 'e', body: 'Not this', ...taken },
  ],
  areSettingsUnsent: true,
};

function Names() {
  return useUnsentNames()(beside).map(({ id, title }) => <Text key={id}>{title}</Text>);
}

/** What is said, without the marks that keep figures in their own direction. */
async function names(locale: Locale): Promise<string[]> {
  await renderIn(locale, <Names />);
  const said = screen.getAllByText(/./u).map(({ children }) => children.join(''));
  return said.map((words) => words.replace(/[\u2066-\u2069]/gu, ''));
}

test('everything that would be lost is named so that one knows it again', async () => {
  expect(await names('en')).toEqual([
    'Body weight of 18 Nov: 82.5 kg',
    'Removing the weight of 19 Nov',
    'Threshold pace of 17 Nov: 4:25 /km',
    'Taking away FTP of 16 Nov',
    'Said about a set: “Knee felt fine”',
    'A reaction to a set',
    'Taking back what you said about a set',
    'Training settings',
  ]);
});

test('in Arabic as well', async () => {
  const said = await names('ar');
  expect(said).toHaveLength(8);
  expect(said[0]).toContain('82.5');
  expect(said.join(' ')).not.toMatch(/weight|pace|Training/);
});
