import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CapturesFragment } from '#app/gql/graphql.ts'
import { FileField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { atTime } from '#app/ui/when.ts'
import { capture } from './actions.ts'
import type { Common } from './permit.tsx'

export const captures = graphql(/* GraphQL */ `
  fragment Captures on Publication {
    captures {
      at
      by {
        name
      }
      file {
        id
        name
        path
      }
    }
    viewerMayAddCapture {
      allowed
      refusal
    }
  }
`)

/** Beside a link or a word: what somebody saw, as they saw it. */
export function CaptureField({ id, required }: { id: string; required?: boolean }) {
  const t = useTranslations('statement.publish.capture')
  return (
    <FileField
      minor
      name="file"
      id={id}
      label={t('label')}
      hint={t('hint')}
      accept="image/*,application/pdf"
      required={required}
    />
  )
}

/** Pictures of what is out, each with who kept it; and the way to add one that came later. */
export function Captures({ of, id, common, now }: { of: CapturesFragment; id: string; common: Common; now: string }) {
  const t = useTranslations('statement.publish.capture')
  const reader = useReader()
  return (
    <>
      {of.captures.map(({ at, by, file }) => (
        <p key={`${file.id} ${at}`} className="small quiet">
          {t('kept', { name: by?.name ?? '', time: atTime(at, now, reader) })}{' '}
          <a href={file.path} rel="noreferrer">
            {file.name}
          </a>
        </p>
      ))}
      {of.viewerMayAddCapture.allowed ? (
        <Fold summary={t('add')}>
          <Form action={capture} className="form" fields={['file']}>
            <Hidden values={{ ...common, publicationId: id }} />
            <CaptureField id={`capture-${id}`} required />
            <div>
              <SubmitButton>{t('send')}</SubmitButton>
            </div>
          </Form>
        </Fold>
      ) : null}
    </>
  )
}
