import { rosterEntries } from './roster.rules.ts';

const client = (name: string, email: string | null) => ({
  id: name,
  name,
  email,
  status: 'active' as const,
  coach: null,
  timeZone: 'Africa/Nairobi',
  joinedAt: '2026-11-01T08:00:00.000Z',
  onboardedAt: null,
});
const roster = {
  clients: [client('Amina Yusuf', 'amina@example.com'), client('Brian Otieno', 'bo@example.com')],
  progress: [],
};

const names = (query: string) => rosterEntries(roster, query).map((entry) => entry.client.name);

test('everyone stands there by name while nothing is typed', () => {
  expect(names('')).toEqual(['Amina Yusuf', 'Brian Otieno']);
});

test('a client is found by the beginning of a name or of an address, and by a slip of the finger', () => {
  expect(names('otie')).toEqual(['Brian Otieno']);
  expect(names('bo@')).toEqual(['Brian Otieno']);
  expect(names('amnia')).toEqual(['Amina Yusuf']);
});

test('what is typed in vain finds nobody', () => {
  expect(names('zzz')).toEqual([]);
});
