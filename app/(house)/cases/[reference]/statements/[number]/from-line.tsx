import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { FromLineFragment } from '#app/gql/graphql.ts'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Decision } from '#app/ui/decision.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { near } from '#app/ui/format.ts'
import { Facts } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { sendAsFilled } from './actions.ts'
import { type Place, statementPath } from './place.ts'

export const fromLine = graphql(/* GraphQL */ `
  fragment FromLine on StatementVersion {
    revision
    origin {
      name
      n
      clearedAt
      notAfter
      slots {
        name
        value
      }
    }
  }
`)

type Props = { of: FromLineFragment; statementId: string; place: Place }

/** The exact words are below; what is left is to use them, or to write something else and ask every lane. */
export function UseWords({ of: { origin, revision }, statementId, place }: Props) {
  const t = useTranslations('lines.from')
  if (!origin) return null
  return (
    <Decision
      id="turn"
      turn
      title={t('turn', { name: origin.name })}
      what={t('what')}
      why={t('why')}
      act={
        <Form action={sendAsFilled} className="stack">
          <Hidden values={{ statementId, revision, reference: place.reference, number: place.number }} />
          <ButtonRow>
            <SubmitButton kind="primary">{t('use')}</SubmitButton>
            <ButtonLink href={`${statementPath(place)}/write`}>{t('change')}</ButtonLink>
          </ButtonRow>
        </Form>
      }
    />
  )
}

/** Where filled words come from, and whose votes stand for them. */
export function Origin({ of: { origin }, now }: { of: FromLineFragment; now: string }) {
  const t = useTranslations('lines.from')
  const reader = useReader()
  if (!origin) return null
  return (
    <Section id="origin" title={t('title')}>
      <Facts
        rows={[
          [t('line'), origin.name],
          ...(origin.clearedAt
            ? ([[t('votes'), t('votesAt', { n: origin.n, time: near(origin.clearedAt, now, reader) })]] as const)
            : []),
          ...(origin.notAfter ? ([[t('until'), near(origin.notAfter, now, reader)]] as const) : []),
          ...origin.slots.map(({ name, value }) => [name.replaceAll('_', ' '), value.replace('T', ' ')] as const),
        ]}
      />
    </Section>
  )
}
