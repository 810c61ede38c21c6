import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ClaimState as Claim, PublicationState as Publication, VersionState as Version } from '#db/schema/words.ts'
import { Shape, type ShapeName } from './glyph.tsx'
import { useReader } from './reader.ts'
import { sinceTime } from './when.ts'

export type Tone =
  | 'confirmed'
  | 'refuted'
  | 'checking'
  | 'reported'
  | 'unknowable'
  | 'clear'
  | 'refuse'
  | 'change'
  | 'wait'
  | 'late'
  | 'void'
  | 'unknown'
  | 'kept'
  | 'out'

/** A word, a shape and a colour: the three together, always. */
export function State({ tone, shape, children }: { tone: Tone; shape: ShapeName; children: ReactNode }) {
  return (
    <span className="state" data-state={tone}>
      <Shape name={shape} />
      {children}
    </span>
  )
}

export const claimShapes: Record<Uppercase<Claim>, [Tone, ShapeName]> = {
  REPORTED: ['reported', 'reported'],
  CHECKING: ['checking', 'going'],
  CONFIRMED: ['confirmed', 'done'],
  REFUTED: ['refuted', 'no'],
  UNKNOWABLE: ['unknowable', 'unknown'],
}

export function ClaimState({ state }: { state: Uppercase<Claim> }) {
  const t = useTranslations('claimStates')
  const [tone, shape] = claimShapes[state]
  return (
    <State tone={tone} shape={shape}>
      {t(state)}
    </State>
  )
}

const versionShapes: Record<Uppercase<Version>, [Tone, ShapeName]> = {
  DRAFT: ['reported', 'todo'],
  IN_REVIEW: ['wait', 'late'],
  CHANGES_REQUESTED: ['change', 'change'],
  APPROVED: ['clear', 'done'],
  REJECTED: ['refuse', 'refuse'],
  SUPERSEDED: ['void', 'void'],
  PUBLISHED: ['out', 'done'],
  EXPIRED: ['void', 'late'],
  CANCELLED: ['void', 'waived'],
}

export function VersionState({
  state,
  since,
  now,
}: {
  state: Uppercase<Version>
  since?: string | null
  now?: string
}) {
  const t = useTranslations('versionStates')
  const [tone, shape] = versionShapes[state]
  return (
    <State tone={tone} shape={shape}>
      <Since word={t(state)} since={since} now={now} />
    </State>
  )
}

const publicationShapes: Record<Uppercase<Publication>, [Tone, ShapeName]> = {
  SCHEDULED: ['wait', 'late'],
  PUBLISHING: ['wait', 'going'],
  PUBLISHED: ['out', 'done'],
  FAILED: ['refuse', 'no'],
  UNKNOWN: ['unknown', 'unknown'],
  CALLED_OFF: ['void', 'waived'],
  CORRECTED: ['change', 'change'],
  WITHDRAWN: ['void', 'void'],
  FOUND: ['change', 'reported'],
}

export function PublicationState({
  state,
  since,
  now,
}: {
  state: Uppercase<Publication>
  since?: string | null
  now?: string
}) {
  const t = useTranslations('publicationStates')
  const [tone, shape] = publicationShapes[state]
  return (
    <State tone={tone} shape={shape}>
      <Since word={t(state)} since={since} now={now} />
    </State>
  )
}

function Since({ word, since, now }: { word: string; since?: string | null; now?: string }) {
  const t = useTranslations('ui')
  const reader = useReader()
  if (!since) return word
  return t('since', { state: word, time: sinceTime(since, now ?? since, reader) })
}
