/**
 * Kinds of files that offices exchange. An .ofd is a zip and a .wps a compound file to a sniffer: the hook
 * `checkFileContainer` looks inside them.
 */
export const allowedMimeTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/zip',
  'application/x-cfb',
  'application/vnd.ms-works',
  'image/jpeg',
  'image/png',
] as const

/** Extensions that are accepted, in lower case with the dot. */
export const allowedExtensions = [
  '.docx',
  '.pdf',
  '.ofd',
  '.wps',
  '.xlsx',
  '.jpg',
  '.jpeg',
  '.png',
] as const

export type AllowedExtension = (typeof allowedExtensions)[number]

/** The type of a file by its extension: what a browser declares differs by machine, and is nothing at all for some. */
export const mimeTypeOf: Readonly<Record<AllowedExtension, (typeof allowedMimeTypes)[number]>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
  '.ofd': 'application/zip',
  '.wps': 'application/x-cfb',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
}

/** Largest file in bytes: 20 MB. */
export const maxFileBytes = 20 * 1024 * 1024
