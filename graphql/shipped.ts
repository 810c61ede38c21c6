import type { Documents } from '#graphql/documents.ts'
import { fault } from '#graphql/errors.ts'

/** The text a request asks for, by itself or by the id of a shipped document; a cookie brings shipped documents only. */
export function textOf(
  { query, documentId }: { query?: unknown; documentId?: unknown },
  documents: Documents,
  shippedOnly: boolean,
): unknown {
  if (documentId !== undefined && query !== undefined)
    throw fault('BAD_REQUEST', 'Send a document or its id, not both.')
  const text =
    typeof documentId === 'string' ? documents.text(documentId) : documentId === undefined ? query : undefined
  const isShipped = typeof text === 'string' && (documentId !== undefined || documents.isShipped(text))
  if ((documentId !== undefined || shippedOnly) && !isShipped) {
    throw fault(
      'DOCUMENT_NOT_TRUSTED',
      'This document was not shipped. With a token, any document within the limits is answered.',
    )
  }
  return text
}
