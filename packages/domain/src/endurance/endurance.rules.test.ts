import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anItem } from './endurance.fixtures.ts';
import {
  brokenOff,
  caughtUp,
  comingEnds,
  elapsedSeconds,
  lapped,
  NOT_BEGUN,
  paused,
  performedTotal,
  started,
  stepNow,
  steppedBack,
} from './endurance-guide.rules.ts';
import { deloadedWork, scaledWork } from './endurance-progression.rules.ts';
import {
  type EnduranceSession,
  isRepeat,
  isWithin,
  STEP_LIMITS,
  stepsInTurn,
} from './endurance-session.rules.ts';
import { parseEnduranceShorthand } from './endurance-shorthand.rules.ts';
import { printEnduranceShorthand } from './endurance-shorthand-print.rules.ts';
import { enduranceProfile, enduranceTotal } from './endurance-total.rules.ts';
import { currentThresholds, intensityOf, resolvedTarget } from './endurance-zones.rules.ts';

function run(text: string): EnduranceSession {
  const read = parseEnduranceShorthand(text);
  if (!read.ok) throw new Error(text);
  return { sport: 'run', items: read.items };
}
const aSession = fc
  .array(anItem, { minLength: 1, maxLength: 6 })
  .map((items): EnduranceSession => ({ sport: 'run', items }));

describe('what a session comes to', () => {
  test('counts repeats, and says what follows from a pace', () => {
    expect(enduranceTotal(run('10min easy, 5x(1km @4:00, 2min jog), 10min easy'))).toEqual({
      durationSeconds: 3000,
      distanceMeters: 9500,
      isDurationEstimated: true,
      isDistanceEstimated: true,
      openSteps: 0,
    });
  });

  test('a rest goes nowhere, and what ends by lap is open', () => {
    expect(enduranceTotal(run('lap wu, 3x(8min @5:00, 2min rest)'))).toEqual({
      durationSeconds: 1800,
      distanceMeters: 4800,
      isDurationEstimated: false,
      isDistanceEstimated: true,
      openSteps: 1,
    });
  });

  test('follows the pace the client was measured at', () => {
    const { durationSeconds } = enduranceTotal(run('10km @80%pace'), { 'threshold-pace': 240 });
    expect(durationSeconds).toBe(3000);
  });

  test('is drawn as one bar for each step in turn, none of them without a width', () => {
    fc.assert(
      fc.property(aSession, (session) => {
        const bars = enduranceProfile(session);
        expect(bars.length).toBe(stepsInTurn(session).length);
        expect(bars.every(({ seconds, intensity }) => seconds > 0 && intensity <= 1)).toBe(true);
      }),
    );
  });
});

describe('what a target means for a person', () => {
  const known = { 'max-heart-rate': 190, 'threshold-pace': 250, ftp: 260 };
  const range = (from: number, to: number) => ({ from, to });

  test.each([
    ['max-heart-rate-percent', range(70, 80), { measure: 'heart-rate', ...range(133, 152) }],
    ['heart-rate-zone', range(2, 3), { measure: 'heart-rate', ...range(114, 152) }],
    ['power-percent', range(90, 95), { measure: 'power', ...range(234, 247) }],
    ['pace-percent', range(95, 100), { measure: 'pace', ...range(250, 263) }],
    ['pace', range(240, 250), { measure: 'pace', ...range(240, 250) }],
    ['threshold-heart-rate-percent', range(95, 99), { missing: 'threshold-heart-rate' }],
  ] as const)('%s', (measure, figures, meant) => {
    expect(resolvedTarget({ measure, ...figures }, known)).toEqual(meant);
  });

  test('zones go by the threshold where that is known', () => {
    const target = { measure: 'heart-rate-zone', ...range(4, 4) } as const;
    expect(resolvedTarget(target, { ...known, 'threshold-heart-rate': 170 })).toEqual({
      measure: 'heart-rate',
      from: 162,
      to: 168,
    });
  });

  test('the newest figure holds that was measured by the date', () => {
    const measured = [
      { kind: 'ftp', value: 250, measuredOn: '2026-05-01' },
      { kind: 'ftp', value: 240, measuredOn: '2026-03-01' },
      { kind: 'ftp', value: 270, measuredOn: '2026-12-01' },
    ] as const;
    expect(currentThresholds(measured, '2026-11-20')).toEqual({ ftp: 250 });
  });

  test('what is harder is drawn higher', () => {
    const [easy, hard] = [run('1km @6:00'), run('1km @4:00')].map(
      ({ items: [item] }) => item && !isRepeat(item) && intensityOf(item, known),
    );
    expect(Number(hard)).toBeGreaterThan(Number(easy));
  });
});

describe('a week on', () => {
  const longer = (text: string) => printEnduranceShorthand(scaledWork(run(text), 1.05).items);

  test.each([
    ['10min warm-up, 40min @Z2, 5min cool-down', '10min warm-up, 42min @Z2, 5min cool-down'],
    ['5x(1km @4:10, 2min recovery)', '5x(1.1km @4:10, 2min recovery)'],
    ['4x(200m, 1min rest)', '4x(250m, 1min rest)'],
  ])('%s', (text, after) => {
    expect(longer(text)).toBe(after);
  });

  test('a deload keeps the pace and halves how often', () => {
    const { items } = deloadedWork(run('10min easy, 6x(1km @4:10, 2min jog), 40min @Z2'));
    expect(printEnduranceShorthand(items)).toBe(
      '10min warm-up, 3x(1km @4:10, 2min recovery), 24min @Z2',
    );
  });

  test('never leaves what a step can be, and never shrinks what should grow', () => {
    fc.assert(
      fc.property(aSession, fc.double({ min: 1, max: 3, noNaN: true }), (session, share) => {
        const [before, after] = [session, scaledWork(session, share)].map(stepsInTurn);
        after?.forEach(({ step: { durationSeconds, distanceMeters } }, index) => {
          const was = before?.[index]?.step;
          expect(durationSeconds ?? 0).toBeGreaterThanOrEqual(was?.durationSeconds ?? 0);
          expect(distanceMeters ?? 0).toBeGreaterThanOrEqual(was?.distanceMeters ?? 0);
          expect(isWithin(durationSeconds ?? 1, STEP_LIMITS.durationSeconds)).toBe(true);
          expect(isWithin(distanceMeters ?? 1, STEP_LIMITS.distanceMeters)).toBe(true);
        });
      }),
    );
  });
});

describe('being led through it', () => {
  const session = run('5min easy, 2x(1km @4:10, 90s rest), 5min easy');
  const at = (seconds: number) => 1_000_000 + seconds * 1000;

  test('steps by time end on their own, each at its own end; those by distance wait', () => {
    const begun = started(NOT_BEGUN, at(0));
    const later = caughtUp(session, begun, at(420));
    expect(later.laps).toEqual([
      { place: 0, durationSeconds: 300, distanceMeters: null, isSkipped: false },
    ]);
    expect(elapsedSeconds(later, at(420))).toBe(120);
    const rested = caughtUp(
      session,
      lapped(session, later, { nowMs: at(560), isSkipped: false }),
      at(700),
    );
    expect(rested.laps.map((lap) => lap.durationSeconds)).toEqual([300, 260, 90]);
    expect(performedTotal(rested.laps)).toEqual({ durationSeconds: 650, distanceMeters: 1000 });
    expect(stepNow(session, rested)?.round).toEqual({ number: 2, of: 2 });
  });

  test('a pause stops the clock', () => {
    const held = paused(started(NOT_BEGUN, at(0)), at(100));
    expect(caughtUp(session, held, at(5000)).laps).toEqual([]);
    const going = started(held, at(1000));
    expect(elapsedSeconds(going, at(1010))).toBe(110);
  });

  test('who stops in the middle of a step keeps its time, not the way that was asked', () => {
    const within = lapped(session, started(NOT_BEGUN, at(0)), { nowMs: at(300), isSkipped: false });
    const stopped = brokenOff(session, within, at(400));
    expect(performedTotal(stopped.laps)).toEqual({ durationSeconds: 400, distanceMeters: null });
    expect(stopped.stepStartedAtMs).toBeNull();
    expect(brokenOff(session, stopped, at(500))).toBe(stopped);
  });

  test('what was pressed too early is taken back', () => {
    const early = lapped(session, started(NOT_BEGUN, at(0)), { nowMs: at(40), isSkipped: true });
    const back = steppedBack(early, at(60));
    expect(back.laps).toEqual([]);
    expect(elapsedSeconds(back, at(70))).toBe(50);
  });

  test('says ahead which steps will end by themselves', () => {
    const timed = run('3x(1min, 30s rest)');
    const ends = comingEnds(timed, started(NOT_BEGUN, at(0)));
    expect(ends.map(({ endsAtMs }) => (endsAtMs - at(0)) / 1000)).toEqual([
      60, 90, 150, 180, 240, 270,
    ]);
    expect(ends.at(-1)?.next).toBeNull();
  });
});
