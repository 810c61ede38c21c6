import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PastOursFragment } from '#app/gql/graphql.ts'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Link } from '#app/ui/link.tsx'
import { Fold } from '#app/ui/list.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { Pager } from '#app/ui/pager.tsx'
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
    annotations(first: 20, after: $notes) {
      nodes {
        words
        writtenAt
        writtenBy {
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount {
        value
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
/** `after` is the cursor that this page of notes begins after. */
type Paged = Props & { after: string | undefined }

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
export function Ours({ of, organisation, after }: Paged) {
  const t = useTranslations('libraryCase')
  if (of.own) return <Whose of={of} organisation={organisation} />
  const may = of.viewerMayAnnotate.allowed
  const { nodes, pageInfo, totalCount } = of.annotations
  if (!may && totalCount.value === 0) return null
  const place = `/library/${encodeURIComponent(of.slug)}`
  return (
    <Section id="ours" title={t('notes', { organisation })} count={totalCount.value || undefined} className="mt-48">
      {nodes.map(({ words, writtenAt, writtenBy }) => (
        <figure className="note mt-12" key={writtenAt + words}>
          <p className="long">{words}</p>
          <figcaption className="small quiet">
            {writtenBy?.name}, <Time at={writtenAt} form="moment" />
          </figcaption>
        </figure>
      ))}
      <Pager
        next={pageInfo.hasNextPage ? `${place}?notes=${encodeURIComponent(pageInfo.endCursor ?? '')}#ours` : null}
        first={after ? `${place}#ours` : null}
        shown={nodes.length}
        total={totalCount.value}
      />
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
