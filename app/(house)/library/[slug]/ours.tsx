import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PastOursFragment } from '#app/gql/graphql.ts'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Link } from '#app/ui/link.tsx'
import { Fold } from '#app/ui/list.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Time } from '#app/ui/time.tsx'
import { annotate, hide, show } from './ours-actions.ts'

export const ours = graphql(/* GraphQL */ `
  fragment PastOurs on LibraryCase {
    id
    slug
    own
    origin
    addedAt
    addedBy {
      name
    }
    editedAt
    editedBy {
      name
    }
    fromReference
    annotations {
      words
      writtenAt
      writtenBy {
        name
      }
    }
    hiding {
      hiddenAt
      hiddenBy {
        name
      }
    }
    viewerMayAnnotate {
      allowed
    }
  }
`)

type Props = { of: PastOursFragment; organisation: string }

/** That it is hidden, by whom, and the way back. */
export function Hiding({ of }: { of: PastOursFragment }) {
  const t = useTranslations('libraryCase')
  if (!of.hiding) return null
  return (
    <div className="mt-16">
      <Banner boxed neutral>
        {t('hiddenBy', { name: of.hiding.hiddenBy?.name ?? '' })} <Time at={of.hiding.hiddenAt} form="moment" />
      </Banner>
      {of.viewerMayAnnotate.allowed ? (
        <Form action={show} className="mt-8">
          <Hidden values={{ $libraryCaseId: of.id, $slug: of.slug }} />
          <SubmitButton>{t('show')}</SubmitButton>
        </Form>
      ) : null}
    </div>
  )
}

/** What the house says beside a shipped case; of an own one, who told it. */
export function Ours({ of, organisation }: Props) {
  const t = useTranslations('libraryCase')
  if (of.own) return <Whose of={of} organisation={organisation} />
  const may = of.viewerMayAnnotate.allowed
  if (!may && of.annotations.length === 0) return null
  return (
    <Section
      id="ours"
      title={t('notes', { organisation })}
      count={of.annotations.length || undefined}
      className="mt-48"
    >
      {of.annotations.map(({ words, writtenAt, writtenBy }) => (
        <figure className="note mt-12" key={writtenAt + words}>
          <p className="long">{words}</p>
          <figcaption className="small quiet">
            {writtenBy?.name}, <Time at={writtenAt} form="moment" />
          </figcaption>
        </figure>
      ))}
      {may ? (
        <Fold summary={t('addNote', { organisation })}>
          <Form action={annotate} className="form tight pt-8" fields={['words']}>
            <Hidden values={{ $libraryCaseId: of.id, $slug: of.slug }} />
            <TextArea
              minor
              name="words"
              label={t('note')}
              hint={t('noteHint', { organisation })}
              rows={3}
              maxLength={2000}
              required
            />
            <SubmitButton>{t('keepNote')}</SubmitButton>
          </Form>
        </Fold>
      ) : null}
      {may && !of.hiding ? (
        <Fold summary={t('hide')}>
          <Form action={hide} className="form tight pt-8">
            <Hidden values={{ $libraryCaseId: of.id, $slug: of.slug }} />
            <p className="small quiet">{t('hideHint', { organisation })}</p>
            <SubmitButton>{t('hide')}</SubmitButton>
          </Form>
        </Fold>
      ) : null}
    </Section>
  )
}

function Whose({ of, organisation }: Props) {
  const t = useTranslations('libraryCase')
  return (
    <p className="small quiet mt-32 long">
      {t(`origins.${of.origin ?? 'HAND'}`, { organisation })} {t('addedBy', { name: of.addedBy?.name ?? '' })}{' '}
      {of.addedAt ? <Time at={of.addedAt} form="moment" /> : null}
      {of.editedAt ? (
        <>
          {' '}
          {t('editedBy', { name: of.editedBy?.name ?? '' })} <Time at={of.editedAt} form="moment" />
        </>
      ) : null}
      {of.fromReference ? (
        <>
          {' · '}
          <Link className="num nowrap" href={`/cases/${of.fromReference}`}>
            {of.fromReference}
          </Link>
        </>
      ) : null}
    </p>
  )
}
