import type { Equipment, Muscle } from '@coachme/contracts/words';

/** wger's muscles by their Latin names, which do not change with the language. */
export const musclesByLatinName = new Map<string, Muscle>([
  ['Anterior deltoid', 'shoulders'],
  ['Biceps brachii', 'biceps'],
  ['Biceps femoris', 'hamstrings'],
  ['Brachialis', 'biceps'],
  ['Gastrocnemius', 'calves'],
  ['Gluteus maximus', 'glutes'],
  ['Latissimus dorsi', 'lats'],
  ['Obliquus externus abdominis', 'abdominals'],
  ['Pectoralis major', 'chest'],
  ['Quadriceps femoris', 'quadriceps'],
  ['Rectus abdominis', 'abdominals'],
  ['Serratus anterior', 'chest'],
  ['Soleus', 'calves'],
  ['Trapezius', 'traps'],
  ['Triceps brachii', 'triceps'],
]);

/** Many exercises there name no muscle, but each is in a category. */
export const musclesByCategory = new Map<string, Muscle>([
  ['Abs', 'abdominals'],
  ['Arms', 'biceps'],
  ['Back', 'lats'],
  ['Calves', 'calves'],
  ['Chest', 'chest'],
  ['Legs', 'quadriceps'],
  ['Shoulders', 'shoulders'],
]);

/** A bench or a mat is not what an exercise is done with. */
export const equipmentByName = new Map<string, Equipment>([
  ['Barbell', 'barbell'],
  ['Dumbbell', 'dumbbell'],
  ['Kettlebell', 'kettlebells'],
  ['SZ-Bar', 'e-z curl bar'],
  ['Swiss Ball', 'exercise ball'],
  ['Resistance band', 'bands'],
  ['Pull-up bar', 'body only'],
  ['none (bodyweight exercise)', 'body only'],
]);
