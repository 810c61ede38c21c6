import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { TeamAskedFragment } from '#app/gql/graphql.ts'
import { together } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { peopleOf } from '../team-words.ts'

export const teamAsked = graphql(/* GraphQL */ `
  fragment TeamAsked on Case {
    stage
    roles {
      role
      state
      person {
        name
      }
    }
  }
`)

/** While offers wait: who was asked, and how many have answered. */
export function TeamAsked({ of }: { of: TeamAskedFragment }) {
  const t = useTranslations('caseRoom')
  const roles = useTranslations('roles')
  const { language } = useReader()
  const waiting = of.roles.filter(({ state }) => state === 'OFFERED')
  if (waiting.length === 0 || of.stage !== 'ACTIVE') return null
  const held = of.roles.filter(({ role, state }) => role !== 'LEAD' && state === 'HELD').length
  const people = peopleOf(
    waiting.map(({ role, person }) => ({ role, name: person?.name ?? '' })),
    roles,
    language,
  )
  return <p className="mt-24">{t('asked', { people: together(people, language), held })}</p>
}
