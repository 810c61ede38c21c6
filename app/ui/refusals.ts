import type { RefusalCode } from '#domain/refusal.ts'
import type { ErrorCode } from '#graphql/errors.ts'
import type { Language } from './format.ts'
import { english } from './refusals.en.ts'
import { french } from './refusals.fr.ts'
import { characterInEnglish, characterInFrench } from './refused-character.ts'

/** Refusals of the domain, and failures of the door. */
export type SayableCode = RefusalCode | ErrorCode

/** A character or a form that a text may not hold: which, where (from 0), and in which passage (from 0), if it has several. */
export type Character = {
  readonly codePoint: string | null
  readonly construct: string | null
  readonly offset: number
  readonly block: number | null
}

/** The one sentence a person reads for a code. A code without both sentences does not compile. */
export function say(code: SayableCode, language: Language, character: Character | null = null): string {
  if (character) return (language === 'fr' ? characterInFrench : characterInEnglish)(character)
  return (language === 'fr' ? french : english)[code]
}
