import { expect, test } from 'vitest';
import { systemActor } from '#platform/access/actor';
import { freshlyProven } from '#platform/access/freshly-proven';

const now = new Date('2026-11-20T09:00:00Z');
const provenAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const asked = (provenAt?: Date | null) => () =>
  freshlyProven({ actor: { ...systemActor('organization'), provenAt: provenAt ?? null }, now });

test('a proof of the last ten minutes is fresh; an older one, or none, is not', () => {
  expect(asked(provenAgo(0))).not.toThrow();
  expect(asked(provenAgo(9.9))).not.toThrow();
  expect(asked(provenAgo(10))).toThrow('Prove once more');
  expect(asked(null)).toThrow('Prove once more');
});
