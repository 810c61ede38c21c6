import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { Lane, PostMortemLanesFragment } from '#app/gql/graphql.ts'
import { Form } from '#app/ui/form.tsx'
import { capital, together } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Boxes } from '../policies/boxes.tsx'
import { changePostMortemLanes } from './actions.ts'

export const fragment = graphql(/* GraphQL */ `
  fragment PostMortemLanes on Organisation {
    postMortemLanes
    viewerMayChangeSettings {
      allowed
    }
  }
`)

const lanes = ['LEGAL', 'COMMUNICATIONS', 'EXECUTIVE', 'HUMAN_RESOURCES'] as const satisfies readonly Lane[]

/** Everyone reads it; the administrator has the boxes in their place. */
export function PostMortemLanes({ of }: { of: PostMortemLanesFragment }) {
  const t = useTranslations('settings.organisation.postMortemLanes')
  const named = useTranslations('lanes')
  const { language } = useReader()
  const chosen = lanes.filter((lane) => of.postMortemLanes.includes(lane))
  const list = together(
    chosen.map((lane) => named(`the.${lane}`)),
    language,
  )
  return (
    <Section id="post-mortem-lanes" title={t('title')}>
      <p className="mt-8">{t('cleared', { list: capital(list) })}</p>
      <p className="small quiet">{t('legal')}</p>
      {of.viewerMayChangeSettings.allowed ? (
        <Form action={changePostMortemLanes} className="form tight mt-8" fields={['lanes']}>
          <Boxes
            name="lanes"
            legend={t('label')}
            hint={t('hint')}
            chosen={of.postMortemLanes}
            options={lanes.map((lane) => ({ value: lane, label: named(`names.${lane}`) }))}
          />
          <div className="button-row">
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        </Form>
      ) : null}
    </Section>
  )
}
