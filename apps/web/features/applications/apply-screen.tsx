'use client';

import type { Answer, ApplicationFace, Question } from '@coachme/contracts/applications.contract';
import { isLocale } from '@coachme/i18n/locales';
import { Button } from '@coachme/ui-web/button';
import { Checkbox } from '@coachme/ui-web/checkbox';
import { TextField } from '@coachme/ui-web/text-field';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { QuestionField } from '#web/features/applications/components/question-field.tsx';
import { useApplying } from '#web/features/applications/use-applying.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';

type ApplyScreenProps = { door: string; face: ApplicationFace | 'unknown' | 'unreachable' };

/** Where somebody asks to train here: the coach's words, the questions, and what happens with the answers. */
export function ApplyScreen({ door, face }: ApplyScreenProps) {
  const t = useTranslations('apply');
  const [isSent, setSent] = useState(false);
  if (face === 'unknown' || face === 'unreachable') {
    return <Page title={t(`${face}.title`)} lead={t(`${face}.text`)} />;
  }
  const names = { organization: face.organization.name };
  if (isSent) return <Page title={t('sent.title')} lead={t('sent.text', names)} />;
  return (
    <Page title={t('title', names)} lead={face.intro}>
      <ApplyForm door={door} face={face} onSent={() => setSent(true)} />
    </Page>
  );
}

function Page({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  return (
    <main className="mx-auto w-full max-w-xl flex-1 px-6 py-10">
      <h1 className="text-xl tracking-tight">{title}</h1>
      {lead ? <p className="mt-2 whitespace-pre-wrap text-base text-ink-2">{lead}</p> : null}
      {children}
    </main>
  );
}

type ApplyFormProps = { door: string; face: ApplicationFace; onSent: () => void };

function ApplyForm({ door, face, onSent }: ApplyFormProps) {
  const t = useTranslations('apply');
  const locale = useLocale();
  const [person, setPerson] = useState({ name: '', email: '', website: '' });
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer['value']>>>({});
  const [hasAgreed, setAgreed] = useState(false);
  const { send, problem, missing, isSending } = useApplying({ door, face, onSent });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ ...person, answers, hasAgreed, locale: isLocale(locale) ? locale : 'en' });
  };
  const wrong = (field: string) =>
    missing.includes(field) ? t(`missing.${fieldKind(field)}`) : undefined;
  const field = ({ id, label, kind, choices, isRequired }: Question) => (
    <QuestionField
      key={id}
      question={{ id, label, kind, choices, isRequired }}
      value={answers[id]}
      problem={wrong(id)}
      onChange={(value) => setAnswers({ ...answers, [id]: value })}
    />
  );
  return (
    <form onSubmit={submit} noValidate className="mt-8 flex flex-col gap-6">
      <TextField
        label={t('name')}
        value={person.name}
        onChange={(name) => setPerson({ ...person, name })}
        autoComplete="name"
        maxLength={120}
        problem={wrong('name')}
        isRequired
      />
      <TextField
        label={t('email')}
        hint={t('emailHint')}
        type="email"
        value={person.email}
        onChange={(email) => setPerson({ ...person, email })}
        autoComplete="email"
        maxLength={254}
        problem={wrong('email')}
        isRequired
      />
      {face.questions.map(field)}
      <Trap value={person.website} onChange={(website) => setPerson({ ...person, website })} />
      <Agreement
        organization={face.organization.name}
        isGiven={hasAgreed}
        isMissing={missing.includes('agreed')}
        onChange={setAgreed}
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {t('send')}
      </Button>
    </form>
  );
}

const fieldKind = (field: string) => (field === 'name' || field === 'email' ? field : 'answer');

type AgreementProps = {
  organization: string;
  isGiven: boolean;
  isMissing: boolean;
  onChange: (isGiven: boolean) => void;
};

/** What the answers are for, and how long they are kept. */
function Agreement({ organization, isGiven, isMissing, onChange }: AgreementProps) {
  const t = useTranslations('apply');
  return (
    <div>
      <Checkbox isSelected={isGiven} onChange={onChange} isInvalid={isMissing}>
        {t('agree', { organization })}
      </Checkbox>
      {isMissing ? <p className="mt-1 text-act text-sm">{t('missing.agreed')}</p> : null}
    </div>
  );
}

/** People neither see nor reach it; programs fill it in. */
function Trap({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <div aria-hidden="true" className="absolute -start-[9999px] size-px overflow-hidden">
      <input
        tabIndex={-1}
        autoComplete="off"
        name="website"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
