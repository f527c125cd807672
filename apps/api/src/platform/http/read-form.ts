import { createHash } from 'node:crypto';
import type { RouteDef } from '@coachme/contracts/kit/route';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '#platform/errors';

/** What a route takes that does not say it. */
const usualFileBytes = 5 * 1024 * 1024;
const bytesPerMegabyte = 1024 * 1024;

/** Lets routes take forms with files. */
export async function openForms(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, {
    limits: { fileSize: usualFileBytes, files: 1, fields: 20, fieldSize: 10_000, parts: 21 },
  });
}

/** A file as it was sent; in a hash of the request it stands for its content. */
class SentFile extends File {
  readonly #hash: string;
  constructor(bytes: Buffer, name: string, type: string) {
    super([new Uint8Array(bytes)], name, { type });
    this.#hash = createHash('sha256').update(bytes).digest('base64url');
  }
  toJSON(): string {
    return this.#hash;
  }
}

/** The fields of a form by name, a file as a `File`; refuses what is no form, and a file over what the route takes. */
export async function readForm(
  request: FastifyRequest,
  { mostFileBytes = usualFileBytes }: Pick<RouteDef, 'mostFileBytes'>,
): Promise<Record<string, unknown>> {
  if (!request.isMultipart()) {
    const detail = 'Send a form with the file in it, as multipart/form-data.';
    throw new AppError('invalid', 'not-a-form', { field: 'body', detail });
  }
  const form: Record<string, unknown> = {};
  try {
    for await (const part of request.parts({ limits: { fileSize: mostFileBytes } })) {
      if (part.type === 'field') form[part.fieldname] = part.value;
      else {
        const bytes = await part.toBuffer();
        form[part.fieldname] = new SentFile(bytes, part.filename, part.mimetype);
      }
    }
  } catch (error) {
    throw refusalOf(error, mostFileBytes);
  }
  return form;
}

function refusalOf(error: unknown, mostFileBytes: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'FST_REQ_FILE_TOO_LARGE') {
    const detail = `A file may have ${mostFileBytes / bytesPerMegabyte} MB.`;
    return new AppError('invalid', 'file-too-large', { field: 'file', detail });
  }
  if (typeof code === 'string' && code.startsWith('FST_')) {
    return new AppError('invalid', 'form', { field: 'body', detail: 'The form is not complete.' });
  }
  return error;
}
