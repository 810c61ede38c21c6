import { useTranslations } from 'next-intl'
import type { BallotFragment } from '#app/gql/graphql.ts'
import { FieldFault, TypedSelect } from '#app/ui/answered.tsx'
import { Hidden } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { voicesOf } from './ballot.ts'

/** In whose name one votes, where it may be somebody else's: named, and chosen when there is a choice. */
export function Voice({ of }: { of: BallotFragment }) {
  const t = useTranslations('statement.vote')
  const roles = useTranslations('roles')
  const { language } = useReader()
  const { own, accepts, others } = voicesOf(of)
  const [first] = others
  const accepting =
    accepts && of.viewerLane ? t('accepts', { role: roles(of.viewerLane).toLocaleLowerCase(language) }) : null
  if (!first) return accepting ? <p className="voice small">{accepting}</p> : null
  if (!own && others.length === 1)
    return (
      <p className="voice small">
        <Hidden values={{ onBehalfOf: first.id }} />
        {t('inTheName', { name: first.name })}
        <FieldFault name="onBehalfOf" />
      </p>
    )
  return (
    <p className="voice small">
      <label htmlFor="onBehalfOf">{t('inWhoseName')}</label>{' '}
      <TypedSelect className="input" id="onBehalfOf" name="onBehalfOf">
        {own ? <option value="">{t('inMine')}</option> : null}
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {t('forPerson', { name })}
          </option>
        ))}
      </TypedSelect>{' '}
      {accepting}
      <FieldFault name="onBehalfOf" />
    </p>
  )
}
