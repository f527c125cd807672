import { isActedAt } from '#web/session/acting-here.ts';

/** Whose work this browser keeps, and in which organization they are at work. */
export type Owner = { readonly userId: string; readonly organizationId: string };

const key = 'coachme-desk';

/** Who is at work from here on, known without a line too; answers whether they were before. */
export function rememberOwner({ userId, organizationId }: Owner): boolean {
  const before = ownerHere();
  localStorage.setItem(key, JSON.stringify([userId, organizationId]));
  return before?.userId === userId && before.organizationId === organizationId;
}

/** Whose work is kept now; nobody's while an operator looks on as somebody else. */
export function ownerHere(): Owner | null {
  if (isActedAt(location.pathname, document.cookie)) return null;
  const [userId, organizationId] = JSON.parse(localStorage.getItem(key) ?? '[]');
  return userId && organizationId ? { userId, organizationId } : null;
}

/** Nobody's, until the next person is at work here. */
export function forgetOwner(): void {
  localStorage.removeItem(key);
}
