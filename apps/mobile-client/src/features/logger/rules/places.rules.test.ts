import { branchLabels } from './places.rules.ts';

const aBranch = (id: string, name: string, organizationName: string) => ({
  ...{ id, name, organizationName, clientId: 'me' },
});

test('a branch is named alone, and with its organization where two gyms share the name', () => {
  const karen = aBranch('1', 'Karen', 'Northside');
  const other = aBranch('2', 'Karen', 'Southside');
  const westlands = aBranch('3', 'Westlands', 'Northside');
  expect(branchLabels([karen, westlands]).map(({ label }) => label)).toEqual([
    'Karen',
    'Westlands',
  ]);
  expect(branchLabels([karen, other]).map(({ label }) => label)).toEqual([
    'Karen (Northside)',
    'Karen (Southside)',
  ]);
});
