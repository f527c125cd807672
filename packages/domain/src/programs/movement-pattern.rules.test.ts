import { describe, expect, test } from 'vitest';
import { movementPatternOf } from './movement-pattern.rules.ts';

// Pattern, then the facts of free-exercise-db: name, force, mechanic, category, first primary muscle.
const wellKnown = [
  'squat | Barbell Squat | push | compound | strength | quadriceps',
  'squat | Front Barbell Squat | push | compound | strength | quadriceps',
  'squat | Goblet Squat | push | compound | strength | quadriceps',
  'squat | Leg Press | push | compound | strength | quadriceps',
  'squat | Overhead Squat | push | compound | olympic weightlifting | quadriceps',
  'hinge | Barbell Deadlift | pull | compound | strength | lower back',
  'hinge | Romanian Deadlift | pull | compound | strength | hamstrings',
  'hinge | Barbell Hip Thrust | push | compound | powerlifting | glutes',
  'hinge | Good Morning | push | compound | powerlifting | hamstrings',
  'hinge | One-Arm Kettlebell Swings | pull | compound | strength | hamstrings',
  'lunge | Barbell Walking Lunge | push | compound | strength | quadriceps',
  'lunge | Split Squat with Dumbbells | push | compound | strength | quadriceps',
  'lunge | Dumbbell Step Ups | push | compound | strength | quadriceps',
  'horizontal-push | Barbell Bench Press - Medium Grip | push | compound | strength | chest',
  'horizontal-push | Incline Dumbbell Press | push | compound | strength | chest',
  'horizontal-push | Pushups | push | compound | strength | chest',
  'horizontal-push | Close-Grip Barbell Bench Press | push | compound | strength | triceps',
  'horizontal-push | Dips - Triceps Version | push | compound | strength | triceps',
  'vertical-push | Standing Military Press | push | compound | strength | shoulders',
  'vertical-push | Handstand Push-Ups | push | compound | strength | shoulders',
  'vertical-push | Push Press | push | compound | olympic weightlifting | shoulders',
  'horizontal-pull | Bent Over Barbell Row | pull | compound | strength | middle back',
  'horizontal-pull | Seated Cable Rows | pull | compound | strength | middle back',
  'horizontal-pull | Inverted Row | pull | compound | strength | middle back',
  'vertical-pull | Pullups | pull | compound | strength | lats',
  'vertical-pull | Chin-Up | pull | compound | strength | lats',
  'vertical-pull | Wide-Grip Lat Pulldown | pull | compound | strength | lats',
  'elbow-flexion | Barbell Curl | pull | isolation | strength | biceps',
  'elbow-flexion | Drag Curl | pull | compound | strength | biceps',
  'elbow-extension | Triceps Pushdown | push | isolation | strength | triceps',
  'elbow-extension | EZ-Bar Skullcrusher | push | isolation | strength | triceps',
  'shoulder-isolation | Side Lateral Raise | push | isolation | strength | shoulders',
  'shoulder-isolation | Face Pull | pull | compound | strength | shoulders',
  'shoulder-isolation | Barbell Shrug | pull | isolation | strength | traps',
  'core | Plank | static | isolation | strength | abdominals',
  'core | Hanging Leg Raise | pull | isolation | strength | abdominals',
  'calf | Calf Press On The Leg Press Machine | push | isolation | strength | calves',
  "carry | Farmer's Walk | - | compound | strongman | forearms",
  'hip-isolation | Thigh Abductor | push | isolation | strength | abductors',
  'hip-isolation | Glute Kickback | push | compound | strength | glutes',
  'knee-isolation | Leg Extensions | push | isolation | strength | quadriceps',
  'knee-isolation | Lying Leg Curls | pull | isolation | strength | hamstrings',
  'knee-isolation | Glute Ham Raise | pull | compound | powerlifting | hamstrings',
  'mobility | Hamstring Stretch | static | isolation | stretching | hamstrings',
  'mobility | Quadriceps-SMR | static | isolation | stretching | quadriceps',
  'conditioning | Running, Treadmill | - | - | cardio | quadriceps',
  'conditioning | Battling Ropes | push | compound | strength | shoulders',
  'plyometric | Front Box Jump | push | compound | plyometrics | hamstrings',
  'olympic | Power Clean | pull | compound | strength | hamstrings',
  'olympic | Snatch | pull | compound | olympic weightlifting | quadriceps',
  'squat | Front Squat (Clean Grip) | push | compound | strength | quadriceps',
  'neck | Seated Head Harness Neck Resistance | pull | isolation | strength | neck',
  'grip | Wrist Roller | pull | isolation | strength | forearms',
  'other | Kettlebell Turkish Get-Up (Lunge style) | push | compound | strength | shoulders',
  'vertical-pull | London Bridges | pull | compound | strength | lats',
];

function known(fact: string | undefined): string | null {
  return fact === undefined || fact === '-' ? null : fact;
}

describe('the movement pattern', () => {
  test.each(wellKnown)('of %s', (row) => {
    const [pattern, name, force, mechanic, category, muscle] = row.split(' | ');
    const facts = {
      name: name ?? '',
      force: known(force),
      mechanic: known(mechanic),
      category: known(category),
      primaryMuscles: [muscle ?? ''],
    };
    expect(movementPatternOf(facts)).toBe(pattern);
  });

  test('follows the muscle for an exercise of the coach with only that known', () => {
    const custom = { force: null, mechanic: null, category: null };
    expect(movementPatternOf({ ...custom, name: 'My curl', primaryMuscles: ['biceps'] })).toBe(
      'elbow-flexion',
    );
    expect(movementPatternOf({ ...custom, name: 'RDL', primaryMuscles: [] })).toBe('hinge');
    expect(movementPatternOf({ ...custom, name: 'Something', primaryMuscles: [] })).toBe('other');
  });
});
