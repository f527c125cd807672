'use client';

import {
  type ProgressionRule,
  RULE_LIMITS,
} from '@coachme/domain/progression/progression-rule.rules';
import { kgFromUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import { NumberField } from '@coachme/ui-web/number-field';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMe } from '#web/session/session.tsx';

type FiguresProps = {
  rule: ProgressionRule;
  onChange: (rule: ProgressionRule) => void;
  isReadOnly: boolean;
};

/** The figures of a rule, each within what the rule allows. */
export function ProgressionFigures({ rule, onChange, isReadOnly }: FiguresProps) {
  const t = useTranslations('progression.figures');
  const count = { isReadOnly, step: 1 };
  return (
    <div className="grid grid-cols-2 gap-3">
      {rule.kind === 'wave' || rule.kind === 'training-max' ? (
        <Kilograms
          label={t('trainingMaxKg')}
          isReadOnly={isReadOnly}
          limit={RULE_LIMITS.trainingMaxKg}
          valueKg={rule.trainingMaxKg}
          onChange={(trainingMaxKg) => onChange({ ...rule, trainingMaxKg })}
        />
      ) : null}
      <ChangeOfLoad rule={rule} onChange={onChange} isReadOnly={isReadOnly} />
      {rule.kind === 'step' || rule.kind === 'training-max' ? (
        <Count
          {...count}
          label={t('sessionsPerStep')}
          limit={RULE_LIMITS.sessionsPerStep}
          value={rule.sessionsPerStep}
          onChange={(value) => value !== null && onChange({ ...rule, sessionsPerStep: value })}
        />
      ) : null}
      {rule.kind === 'double' ? (
        <Count
          {...count}
          label={t('targetRir')}
          step={0.5}
          limit={RULE_LIMITS.targetRir}
          value={rule.targetRir}
          onChange={(targetRir) => onChange({ ...rule, targetRir })}
        />
      ) : null}
      {rule.kind === 'wave' ? (
        <Shares
          percents={rule.percents}
          isReadOnly={isReadOnly}
          onChange={(percents) => onChange({ ...rule, percents })}
        />
      ) : null}
      <Shared rule={rule} onChange={onChange} isReadOnly={isReadOnly} />
    </div>
  );
}

/** By how much the load may change from one time to the next. */
function ChangeOfLoad({ rule, onChange, isReadOnly }: FiguresProps) {
  const t = useTranslations('progression.figures');
  return rule.kind === 'rpe' ? (
    <Count
      label={t('maxChangePercent')}
      unit="%"
      step={1}
      isReadOnly={isReadOnly}
      limit={RULE_LIMITS.maxChangePercent}
      value={rule.maxChangePercent}
      onChange={(value) => value !== null && onChange({ ...rule, maxChangePercent: value })}
    />
  ) : (
    <Kilograms
      label={t('stepKg')}
      isReadOnly={isReadOnly}
      limit={{ ...RULE_LIMITS.stepKg, min: leastStepKg(rule) }}
      valueKg={rule.stepKg}
      onChange={(stepKg) => onChange({ ...rule, stepKg })}
    />
  );
}

/** What every rule has. */
function Shared({ rule, onChange, isReadOnly }: FiguresProps) {
  const t = useTranslations('progression.figures');
  const mostKg = isLoadStep(rule) ? rule.stepKg : RULE_LIMITS.roundToKg.max;
  const count = { isReadOnly, step: 1 };
  return (
    <>
      <Kilograms
        label={t('roundToKg')}
        isReadOnly={isReadOnly}
        limit={{ ...RULE_LIMITS.roundToKg, max: mostKg }}
        valueKg={rule.roundToKg}
        onChange={(roundToKg) => onChange({ ...rule, roundToKg })}
      />
      {rule.kind === 'rpe' ? null : (
        <Count
          {...count}
          label={t('missesBeforeReset')}
          limit={RULE_LIMITS.missesBeforeReset}
          value={rule.missesBeforeReset}
          onChange={(missesBeforeReset) => onChange({ ...rule, missesBeforeReset })}
        />
      )}
      <Count
        {...count}
        label={t('deloadEvery')}
        limit={RULE_LIMITS.deloadEvery}
        value={rule.deloadEvery}
        onChange={(deloadEvery) => onChange({ ...rule, deloadEvery })}
      />
    </>
  );
}

type Limit = { readonly min: number; readonly max: number };

function Kilograms(props: {
  label: string;
  limit: Limit;
  valueKg: number;
  isReadOnly: boolean;
  onChange: (kg: number) => void;
}) {
  const { label, limit, valueKg, isReadOnly, onChange } = props;
  const units = useTranslations('units');
  const { weightUnit } = useMe().user;
  return (
    <NumberField
      label={label}
      unit={units(weightUnit)}
      isReadOnly={isReadOnly}
      minValue={weightInUnit(limit.min, weightUnit)}
      maxValue={weightInUnit(limit.max, weightUnit)}
      value={weightInUnit(valueKg, weightUnit)}
      onChange={(value) => {
        if (!Number.isNaN(value)) onChange(kgFromUnit(value, weightUnit));
      }}
      formatOptions={{ maximumFractionDigits: 2 }}
    />
  );
}

/** A figure that may be left open. */
function Count(props: {
  label: string;
  limit: Limit;
  value: number | null;
  step: number;
  unit?: string;
  isReadOnly: boolean;
  onChange: (value: number | null) => void;
}) {
  const { limit, value, unit, onChange, ...field } = props;
  return (
    <NumberField
      {...field}
      {...(unit === undefined ? {} : { unit })}
      minValue={limit.min}
      maxValue={limit.max}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    />
  );
}

function Shares(props: {
  percents: readonly number[];
  isReadOnly: boolean;
  onChange: (percents: number[]) => void;
}) {
  const { percents, isReadOnly, onChange } = props;
  const t = useTranslations('progression.figures');
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? percents.join(' ');
  const read = sharesIn(text);
  return (
    <TextField
      className="col-span-2"
      label={t('percents')}
      hint={t('percentsHint')}
      problem={read ? undefined : t('percentsWrong', RULE_LIMITS.percents)}
      isReadOnly={isReadOnly}
      value={text}
      onChange={(next) => {
        setTyped(next);
        const shares = sharesIn(next);
        if (shares) onChange(shares);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** Two to twelve percentages, written with anything between them; null when they are not that. */
function sharesIn(text: string): number[] | null {
  const shares = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) =>
    Number(figure.replace(',', '.')),
  );
  const { percents, waveLength } = RULE_LIMITS;
  const isLong = shares.length >= waveLength.min && shares.length <= waveLength.max;
  const areShares = shares.every((share) => share >= percents.min && share <= percents.max);
  return isLong && areShares ? shares : null;
}

function isLoadStep(
  rule: ProgressionRule,
): rule is Extract<ProgressionRule, { kind: 'linear' | 'double' | 'step' }> {
  return rule.kind === 'linear' || rule.kind === 'double' || rule.kind === 'step';
}

/** A step smaller than the jump that loads are rounded to would never be seen. */
function leastStepKg(rule: ProgressionRule): number {
  return isLoadStep(rule) ? rule.roundToKg : RULE_LIMITS.stepKg.min;
}
