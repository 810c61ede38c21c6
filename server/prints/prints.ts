import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { bound } from '#app/ui/bound.ts'
import { fingerprint } from '#app/ui/format.ts'
import { canonicalBytes, hex, sha256 } from '#domain/canonical.ts'
import type { Print } from '#domain/print/page.ts'
import { printed } from '#domain/print/print.ts'
import { NotFound } from '#domain/refusal.ts'
import type { Caller } from '#graphql/context.ts'
import type { Door } from '#graphql/door.ts'
import { fault, isErrorCode } from '#graphql/errors.ts'
import type { Prints } from '#graphql/files.ts'
import { wordsIn } from '../words.ts'
import { pastCaseOnPaper } from './pastCase.ts'
import { PrintedPastCase } from './pastCaseAsked.ts'
import { postMortemOnPaper } from './postMortem.ts'
import { PrintedPostMortem, postMortemContent } from './postMortemAsked.ts'

/** What one kind of print says of itself, and holds. */
export type Paper = Pick<Print, 'title' | 'reference' | 'confidential' | 'content'>

/** What can be taken on paper, read through the contract like anything else: hidden and missing look alike. */
export function printsOf({ execute }: Pick<Door, 'execute'>): Prints {
  return {
    '/library/:slug/pdf': async ({ slug }, caller) => {
      const { libraryCase: past } = await read(PrintedPastCase, { slug }, caller)
      if (!past) throw new NotFound()
      const hash = hashOf({ schema: 'past_case/1', ...past })
      const paper = pastCaseOnPaper(past, wordsIn(caller.language), readerOf(caller), hash)
      return { name: `${past.slug}.pdf`, bytes: await onPaper(paper, hash, caller) }
    },
    '/cases/:reference/post-mortem/pdf': async ({ reference }, caller) => {
      const { case: subject } = await read(PrintedPostMortem, { reference }, caller)
      const told = subject && postMortemContent(subject)
      if (!told) throw new NotFound()
      const hash = hashOf({ schema: 'post_mortem_print/1', ...told })
      const paper = postMortemOnPaper(told, wordsIn(caller.language), readerOf(caller), hash)
      return { name: `${told.reference}-post-mortem.pdf`, bytes: await onPaper(paper, hash, caller) }
    },
  }

  async function read<Result, Variables>(
    document: DocumentTypeDecoration<Result, Variables> & { readonly __meta__?: Record<string, unknown> | undefined },
    variables: Record<string, unknown>,
    caller: Caller,
  ): Promise<Result> {
    const { data, errors } = await execute({ documentId: String(document.__meta__?.id), variables }, caller)
    const { code, retryAfter } = errors?.[0]?.extensions ?? {}
    // An address that nobody wrote is a place where nothing is.
    if (code === 'NOT_FOUND' || code === 'BAD_USER_INPUT') throw new NotFound()
    if (errors?.[0] && isErrorCode(code)) throw fault(code, errors[0].message, { retryAfter: retryAfter as number })
    if (errors || !data) throw new Error('The contract gave no answer.')
    return data as Result
  }
}

/**
 * Of what is told, in both languages; never of names, which may have to be erased, nor of what time alone changes; nor of
 * what lessons changed since, which comes after what was cleared, and is told by name only to whoever is told of lines.
 */
const hashOf = (told: object): string =>
  hex(sha256(canonicalBytes(JSON.parse(JSON.stringify(told, (key, value) => (passing.has(key) ? undefined : value))))))
const passing: ReadonlySet<string> = new Set(['name', 'by', 'waivedBy', 'ownerName', 'overdue', 'applied'])

const readerOf = ({ language, actor }: Caller) => ({ language, timeZone: actor?.timeZone ?? 'Europe/Paris' })

const onPaper = (paper: Paper, hash: string, caller: Caller): Promise<Uint8Array> => {
  const { language, timeZone } = readerOf(caller)
  return printed({
    ...(language === 'fr' ? bound(paper) : paper),
    language,
    timeZone,
    fingerprint: fingerprint(hash),
    madeAt: new Date(),
    madeFor: caller.actor?.name ?? '',
  })
}
