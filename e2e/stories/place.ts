/** Where the CoachMe under test answers. */
export function baseUrl(): string {
  const url = process.env.COACHME_E2E_URL;
  if (url === undefined) {
    throw new Error('COACHME_E2E_URL names the CoachMe to tell the stories to; npm test sets it.');
  }
  return url;
}
