import { browserApi } from '#web/api/browser.ts';
import type { BrandPicture } from '#web/features/organizations/branding/use-brand-draft.ts';

const types = ['image/png', 'image/jpeg', 'image/webp'] as const;
const mostBytes = 5 * 1024 * 1024;

type Refused = 'wrongType' | 'tooLarge' | 'broken';

/** Brings a picture to the server and has it looked at; answers it, or why it was not taken. */
export async function uploadPicture(
  file: File,
  organizationId: string,
): Promise<BrandPicture | Refused> {
  const contentType = types.find((type) => type === file.type);
  if (!contentType) return 'wrongType';
  if (file.size > mostBytes) return 'tooLarge';
  const { id, upload } = await browserApi.files.declareFile({
    body: { id: crypto.randomUUID(), kind: 'branding', contentType, bytes: file.size },
  });
  if (upload) {
    const sent = await fetch(upload.url, {
      method: upload.method,
      headers: upload.headers,
      body: file,
    });
    if (!sent.ok) return 'broken';
  }
  const { state } = await browserApi.files.completeFile({ params: { id } });
  if (state !== 'ready') return 'broken';
  return { fileId: id, url: `/api/v1/brand-pictures/${organizationId}/${id}` };
}
