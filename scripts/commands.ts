/** Commands that speak with the database; every other one does without. A test compares them with what operators are told. */
const speaking = new Set([
  ...['backup', 'restore', 'doctor', 'migrate', 'audit'],
  ...['create-operator', 'remove-operator', 'reset-mfa', 'prove-domain', 'rotate-keys'],
]);

export const needsDatabase = (command: string): boolean => speaking.has(command);
