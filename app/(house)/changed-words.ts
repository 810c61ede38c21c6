import type { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { ChangedFragment } from '#app/gql/graphql.ts'
import { capital } from '#app/ui/format.ts'

export const changed = graphql(/* GraphQL */ `
  fragment Changed on AppliedLesson {
    id
    how
    appliedAt
    appliedBy {
      name
    }
    line {
      id
      version {
        line {
          name
        }
      }
    }
    policy {
      name
    }
    target
    risk {
      id
      title
    }
    lesson {
      wording {
        words
      }
    }
  }
`)

type AllWords = ReturnType<typeof useTranslations<never>>
export type Target = Pick<ChangedFragment, 'target' | 'line' | 'policy' | 'risk'>

/** What a lesson changed, by its name, and where it stands, on pages and on paper alike. A further kind is one more line. */
export function whatChanged(
  t: AllWords,
  { target, line, policy, risk }: Target,
): { words: string; href: string | null } {
  const said = (kind: 'line' | 'policy' | 'risk', name: string) => t(`postMortem.applied.${kind}`, { name })
  if (policy) return { words: said('policy', policyName(t, policy.name)), href: '/settings/policies' }
  if (line) return { words: said('line', line.version.line?.name ?? ''), href: `/lines/${line.id}` }
  if (risk) return { words: said('risk', risk.title), href: `/risks/${risk.id}` }
  return { words: t(`postMortem.applied.${target === 'RISK' ? 'hiddenRisk' : 'hiddenLine'}`), href: null }
}

const policyName = (t: AllWords, name: string) =>
  t.has(`policies.${name}` as 'policies.base') ? capital(t(`policies.${name}` as 'policies.base')) : name

/** Each link with the lesson that says so in these words; of lessons told otherwise since, those that are left. */
export function byLesson<Link extends Pick<ChangedFragment, 'lesson'>>(
  lessons: readonly { readonly fr: string; readonly en: string }[],
  applied: readonly Link[],
): { readonly under: readonly (readonly Link[])[]; readonly left: readonly Link[] } {
  const placeOf = ({ lesson }: Link) =>
    lessons.findIndex(({ fr, en }) => [fr, en].includes(lesson.wording?.words.trim() ?? ''))
  return {
    under: lessons.map((_, place) => applied.filter((link) => placeOf(link) === place)),
    left: applied.filter((link) => placeOf(link) === -1),
  }
}
