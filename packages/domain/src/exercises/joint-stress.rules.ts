import type { MovementPattern } from '../programs/movement-pattern.rules.ts';

/** Where people say that it hurts; what an alternative can spare. */
export const joints = [
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'lower-back',
  'hip',
  'knee',
  'ankle',
] as const;
export type Joint = (typeof joints)[number];

/** What has to be known of an exercise to say which joints carry it. */
export type LoadedExercise = {
  readonly name: string;
  readonly movementPattern: MovementPattern;
  readonly equipment: string | null;
};

const everyJoint: readonly Joint[] = joints;
const legs: readonly Joint[] = ['hip', 'knee', 'ankle'];
const arms: readonly Joint[] = ['shoulder', 'elbow', 'wrist'];

/** Null: the pattern says too little, so nothing is promised. */
const byPattern: Readonly<Record<MovementPattern, readonly Joint[] | null>> = {
  squat: legs,
  hinge: ['hip', 'lower-back'],
  lunge: legs,
  'horizontal-push': arms,
  'vertical-push': [...arms, 'lower-back'],
  'horizontal-pull': ['shoulder', 'elbow'],
  'vertical-pull': ['shoulder', 'elbow'],
  'elbow-flexion': ['elbow', 'wrist'],
  'elbow-extension': ['elbow', 'wrist'],
  'shoulder-isolation': ['shoulder', 'neck'],
  core: ['lower-back', 'hip', 'neck'],
  calf: ['ankle'],
  carry: ['shoulder', 'wrist', 'lower-back', ...legs],
  'hip-isolation': ['hip'],
  'knee-isolation': ['knee'],
  mobility: null,
  conditioning: null,
  plyometric: [...legs, 'lower-back'],
  olympic: everyJoint,
  neck: ['neck'],
  grip: ['wrist', 'elbow'],
  other: null,
};

/** Held by the back itself, not by a seat or a pad. */
const freelyLoaded = new Set(['barbell', 'dumbbell', 'kettlebells', 'e-z curl bar', 'other']);
const supported = /\b(chest[- ]supported|lying|seated|incline row|machine)\b/;

type Correction = {
  readonly name: RegExp;
  readonly adds?: readonly Joint[];
  readonly spares?: readonly Joint[];
};

/** Names that say more than the pattern; every one that fits applies, in this order. */
const corrections: readonly Correction[] = [
  { name: /hip thrust|glute bridge|pull through|glute kickback/, spares: ['lower-back'] },
  { name: /plank|side bridge|mountain climber|push[- ]?up/, adds: ['shoulder', 'wrist'] },
  { name: /plank|side bridge|mountain climber|ab roller/, spares: ['neck'] },
  { name: /dead bug|bird dog|pallof|side (plank|bridge)/, spares: ['lower-back', 'neck'] },
  { name: /hanging|pull-?ups?\b|chin-?up|muscle up/, adds: ['shoulder', 'wrist'] },
  { name: /handstand|behind neck|upright/, adds: ['neck', 'shoulder', 'wrist'] },
  { name: /dips?\b|overhead|pullover/, adds: ['shoulder'] },
  { name: /front squat|front barbell squat/, adds: ['wrist'] },
  { name: /seated|machine|lying/, spares: ['lower-back'] },
  { name: /good morning|deadlift|stiff/, adds: ['lower-back'] },
  { name: /kettlebell.*(swing|get-up)|thruster/, adds: ['shoulder', 'lower-back'] },
  { name: /jump|bound|\bhops?\b/, adds: [...legs, 'lower-back'] },
  { name: /get-up|clean|snatch|jerk/, adds: everyJoint },
];

/**
 * The joints an exercise clearly loads; null when that is not known well enough to promise anything. A coarse map
 * for choosing among exercises, on the careful side: it is no diagnosis, and the coach decides.
 */
export function stressedJoints(exercise: LoadedExercise): ReadonlySet<Joint> | null {
  const base = byPattern[exercise.movementPattern];
  if (base === null) return null;
  const name = exercise.name.toLowerCase();
  const stressed = new Set(base);
  if (bracesTheBack(exercise, name)) stressed.add('lower-back');
  for (const { name: pattern, adds = [], spares = [] } of corrections) {
    if (!pattern.test(name)) continue;
    for (const joint of spares) stressed.delete(joint);
    for (const joint of adds) stressed.add(joint);
  }
  return stressed;
}

/** Standing squats, lunges and rows with a free load are held upright by the lower back. */
function bracesTheBack({ movementPattern, equipment }: LoadedExercise, name: string): boolean {
  const isHeld = ['squat', 'lunge', 'horizontal-pull'].includes(movementPattern);
  return isHeld && freelyLoaded.has(equipment ?? '') && !supported.test(name);
}
