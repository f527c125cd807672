/** Sex as the published equations know it. */
export type EquationSex = 'male' | 'female';

/** Resting energy in kcal per day by Mifflin-St Jeor 1990, `10·kg + 6.25·cm - 5·years`, plus 5 for men, minus 161 for women. */
export function restingEnergyKcal(person: {
  sex: EquationSex;
  weightKg: number;
  heightCm: number;
  ageYears: number;
}): number {
  const { sex, weightKg, heightCm, ageYears } = person;
  return 10 * weightKg + 6.25 * heightCm - 5 * ageYears + (sex === 'male' ? 5 : -161);
}

/** Energy in a kilogram of body weight gained or lost, kcal; the customary mean of fat and lean. */
const KCAL_PER_KG = 7700;

/** What a person expends in kcal per day, from mean intake (kcal per day) and the slope of the weight trend (kg per day). */
export function measuredExpenditureKcal(meanIntakeKcal: number, slopeKgPerDay: number): number {
  return meanIntakeKcal - slopeKgPerDay * KCAL_PER_KG;
}

const WINDOW_DAYS = 28;
const MIN_LOGGED_DAYS = 7;
const MAX_FROM_PRIOR_KCAL = 500;
const MAX_CHANGE_PER_WEEK_KCAL = 100;

export type ExpenditureEstimate = {
  kcal: number;
  measuredKcal: number;
  /** Share of the measurement in the estimate, 0.25 at seven completely logged days to 1 at 28. */
  confidence: number;
};

/**
 * Daily expenditure that learns: what the last 28 days measure, blended with the prior (resting energy × activity) by
 * logged days, at most 500 kcal from the prior and 100 a week from the estimate before. Null below 7 completely logged
 * days or without a slope, for an unlogged day is not a day without food.
 */
export function adaptiveExpenditureKcal(evidence: {
  loggedIntakesKcal: readonly number[];
  slopeKgPerDay: number | null;
  priorKcal: number;
  before: { kcal: number; daysAgo: number } | null;
}): ExpenditureEstimate | null {
  const { priorKcal, slopeKgPerDay, before } = evidence;
  const intakes = evidence.loggedIntakesKcal.slice(-WINDOW_DAYS);
  if (slopeKgPerDay === null || intakes.length < MIN_LOGGED_DAYS) {
    return null;
  }
  const meanIntakeKcal = intakes.reduce((sum, kcal) => sum + kcal, 0) / intakes.length;
  const measuredKcal = measuredExpenditureKcal(meanIntakeKcal, slopeKgPerDay);
  const confidence = intakes.length / WINDOW_DAYS;
  const blended = confidence * measuredKcal + (1 - confidence) * priorKcal;
  const nearPrior = within(blended, priorKcal, MAX_FROM_PRIOR_KCAL);
  const kcal = before
    ? within(nearPrior, before.kcal, (MAX_CHANGE_PER_WEEK_KCAL * before.daysAgo) / 7)
    : nearPrior;
  return { kcal, measuredKcal, confidence };
}

function within(value: number, center: number, distance: number): number {
  return Math.min(center + distance, Math.max(center - distance, value));
}
