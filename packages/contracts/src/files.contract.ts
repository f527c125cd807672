import * as z from 'zod';
import { IdParams, Nothing } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant } from './words.ts';

/** What a file is for: an attachment is its owner's, branding is seen by everybody in the organization. */
export const FileKind = z.enum(['attachment', 'branding']);
export type FileKind = z.infer<typeof FileKind>;

/** What is taken at all. Images are written anew on arrival; HEIC is turned into one of them on the phone. */
export const FileType = z.enum([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'application/pdf',
]);
export type FileType = z.infer<typeof FileType>;

export const FileState = z.enum(['pending', 'ready', 'refused']);
export type FileState = z.infer<typeof FileState>;

/** Why a file was not taken, once it was looked at. */
export const FileRefusal = z.enum([
  'not-an-image',
  'not-a-pdf',
  'svg',
  'heic',
  'hides-another-file',
  'too-many-pixels',
  'broken',
]);
export type FileRefusal = z.infer<typeof FileRefusal>;

export const StoredFile = z.object({
  id: z.uuid(),
  kind: FileKind,
  state: FileState,
  refusal: FileRefusal.nullable(),
  /** As it is kept; before that, as it was declared. */
  contentType: FileType,
  bytes: z.int(),
  /** Of an image that is ready. */
  widthPixels: z.int().nullable(),
  heightPixels: z.int().nullable(),
  createdAt: Instant,
});
export type StoredFile = z.infer<typeof StoredFile>;

/** Whole megabytes are left to the kind; nothing larger than this is. */
const mostBytes = 25 * 1024 * 1024;

export const DeclareFile = z.strictObject({
  id: z.uuid().optional(),
  kind: FileKind,
  contentType: FileType,
  bytes: z.int().min(1).max(mostBytes),
});
export type DeclareFile = z.infer<typeof DeclareFile>;

/** An address, or a path on this server: resolve it against the address of the API. */
const Link = z.string();

/** The one request that brings the bytes: this method, these headers, as many bytes as were declared. */
export const FileUpload = z.object({
  method: z.literal('PUT'),
  url: Link,
  headers: z.record(z.string(), z.string()),
  /** Instead, in pieces by the protocol tus 1.0: `POST` here begins, `HEAD` says how much is there, `PATCH` goes on. */
  resumableUrl: Link,
  expiresAt: Instant,
});

/** Without an upload when the bytes were looked at already. */
export const DeclaredFile = StoredFile.extend({ upload: FileUpload.nullable() });
export type DeclaredFile = z.infer<typeof DeclaredFile>;

export const FileSize = z.enum(['full', '1024', '256']);
export type FileSize = z.infer<typeof FileSize>;

export const FileLink = z.object({ url: Link, contentType: z.string(), expiresAt: Instant });
export type FileLink = z.infer<typeof FileLink>;

const tag = 'Files';

export const filesContract = {
  declareFile: route({
    method: 'POST',
    path: '/files',
    access: 'signed-in',
    budget: 'upload',
    tag,
    status: 201,
    summary: 'Say what will be uploaded; answers where to put the bytes, for a quarter of an hour',
    body: DeclareFile,
    response: DeclaredFile,
    errors: ['forbidden', 'conflict'],
  }),
  completeFile: route({
    method: 'POST',
    path: '/files/:id/complete',
    access: 'signed-in',
    budget: 'upload',
    idempotencyKey: false,
    tag,
    summary: 'Have the uploaded bytes looked at: the file is ready or refused by name afterwards',
    params: IdParams,
    response: StoredFile,
    errors: ['not-found', 'conflict'],
  }),
  deleteFile: route({
    method: 'DELETE',
    path: '/files/:id',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Delete a file of one’s own, or one that everybody in the organization sees',
    params: IdParams,
    response: Nothing,
    errors: ['forbidden', 'not-found'],
  }),
  getFileLink: route({
    method: 'GET',
    path: '/files/:id/url',
    access: 'signed-in',
    tag,
    summary: 'A link to download the file, or an image at most so many pixels wide and high',
    params: IdParams,
    query: z.object({ size: FileSize.default('full') }),
    response: FileLink,
    errors: ['not-found', 'conflict'],
  }),
};
