/** How the body moves in an exercise; exercises of one pattern may stand in for each other. */
export type MovementPattern =
  | 'squat'
  | 'hinge'
  | 'lunge'
  | 'horizontal-push'
  | 'vertical-push'
  | 'horizontal-pull'
  | 'vertical-pull'
  | 'elbow-flexion'
  | 'elbow-extension'
  | 'shoulder-isolation'
  | 'core'
  | 'calf'
  | 'carry'
  | 'hip-isolation'
  | 'knee-isolation'
  | 'mobility'
  | 'conditioning'
  | 'plyometric'
  | 'olympic'
  | 'neck'
  | 'grip'
  | 'other';

/** What is known of an exercise, in the words of the built-in library (free-exercise-db). */
export type ExerciseFacts = {
  name: string;
  force: string | null;
  mechanic: string | null;
  category: string | null;
  primaryMuscles: readonly string[];
};

type Clue = {
  pattern: MovementPattern;
  name?: RegExp;
  muscle?: RegExp;
  category?: RegExp;
  mechanic?: 'compound' | 'isolation';
  force?: 'push' | 'pull';
};

/** The first clue that fits decides; names that are sure come before muscles, muscles before what is left. */
const CLUES: readonly Clue[] = [
  { category: /stretching/, pattern: 'mobility' },
  { category: /cardio/, pattern: 'conditioning' },
  { name: /battling ropes|sprint/, pattern: 'conditioning' },
  { category: /plyometrics/, pattern: 'plyometric' },
  { name: /\bjump|\bplyo/, pattern: 'plyometric' },
  { muscle: /abdominals/, pattern: 'core' },
  { muscle: /neck/, pattern: 'neck' },
  { muscle: /calves/, pattern: 'calf' },
  { muscle: /abductors|adductors/, pattern: 'hip-isolation' },
  { muscle: /biceps/, pattern: 'elbow-flexion' },
  { name: /clean grip|olympic squat/, pattern: 'squat' },
  { name: /\b(cleans?|snatch|jerk|rack delivery|high pull)\b/, pattern: 'olympic' },
  { name: /turkish get-?up/, pattern: 'other' },
  { name: /lunge|split squat|step[- ]?ups?\b/, pattern: 'lunge' },
  {
    name: /farmer|yoke|carry|conan|\bwalk\b|sled (push|drag)|\bdrag\b|power stairs/,
    pattern: 'carry',
  },
  { name: /glute[- ]ham raise|leg curl|leg extension/, pattern: 'knee-isolation' },
  {
    name: /kickback|hip (flexion|extension|adduction|abduction)/,
    muscle: /glutes|quadriceps/,
    pattern: 'hip-isolation',
  },
  {
    name: /dead ?lift|good ?morning|romanian|\brdl\b|stiff[- ]leg|rack pull|hyperextension/,
    pattern: 'hinge',
  },
  {
    name: /hip thrust|(glute|hip) bridge|hip lift|butt lift|pull through|swings?\b|tire flip|(keg|sandbag) load/,
    pattern: 'hinge',
  },
  { name: /squat|leg press/, pattern: 'squat' },
  { muscle: /lower back/, pattern: 'hinge' },
  { muscle: /forearms/, pattern: 'grip' },
  { name: /pullover|pull-?down/, pattern: 'vertical-pull' },
  { name: /\bpull[- ]?ups?\b|\bchins?\b/, muscle: /lats|back|traps/, pattern: 'vertical-pull' },
  {
    name: /upright.*row|shrug|face pull|pull apart|rotation|raises?\b|laterals?\b|cuban|scaption/,
    muscle: /shoulders|traps|middle back/,
    pattern: 'shoulder-isolation',
  },
  { name: /fly|iron cross|crucifix/, muscle: /shoulders/, pattern: 'shoulder-isolation' },
  { name: /\brows?\b/, pattern: 'horizontal-pull' },
  {
    name: /extension|skull ?crusher|push-?down|jm press|tricep press/,
    muscle: /triceps/,
    pattern: 'elbow-extension',
  },
  // A dip presses the arms down past the body, which loads chest and triceps as a decline press does.
  { muscle: /triceps/, mechanic: 'compound', pattern: 'horizontal-push' },
  { muscle: /triceps/, pattern: 'elbow-extension' },
  { muscle: /chest/, pattern: 'horizontal-push' },
  {
    name: /press|push-?up|jammer|log lift|circus bell|thruster/,
    muscle: /shoulders/,
    pattern: 'vertical-push',
  },
  { muscle: /shoulders/, mechanic: 'compound', force: 'push', pattern: 'vertical-push' },
  { category: /olympic/, pattern: 'olympic' },
  { muscle: /shoulders/, mechanic: 'isolation', pattern: 'shoulder-isolation' },
  { muscle: /lats/, pattern: 'vertical-pull' },
  { muscle: /middle back/, pattern: 'horizontal-pull' },
  { muscle: /hamstrings|quadriceps/, mechanic: 'isolation', pattern: 'knee-isolation' },
  { muscle: /hamstrings/, pattern: 'hinge' },
  { muscle: /quadriceps/, mechanic: 'compound', pattern: 'squat' },
  { muscle: /glutes/, pattern: 'hip-isolation' },
];

/** The movement pattern of an exercise from its facts; `other` when nothing is sure, for a coach to correct. */
export function movementPatternOf(facts: ExerciseFacts): MovementPattern {
  return CLUES.find((clue) => fits(clue, facts))?.pattern ?? 'other';
}

function fits(clue: Clue, facts: ExerciseFacts): boolean {
  const says = (pattern: RegExp | undefined, text: string | null) =>
    !pattern || pattern.test((text ?? '').toLowerCase());
  return (
    says(clue.name, facts.name) &&
    says(clue.category, facts.category) &&
    // The first primary muscle leads; a second one only shares the work.
    says(clue.muscle, facts.primaryMuscles[0] ?? null) &&
    (!clue.mechanic || clue.mechanic === facts.mechanic) &&
    (!clue.force || clue.force === facts.force)
  );
}
