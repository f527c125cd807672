/** A phone's own app hands no files over; there the history is brought in the browser. */
export const canPickFile: boolean = false;

/** A text file that the person chose; null when they chose none. */
export async function pickFile(): Promise<File | null> {
  return null;
}
