import { useTranslations } from 'next-intl'
import type { Category, Cluster, PostMortemNextFragment } from '#app/gql/graphql.ts'
import { Select } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import en from '#app/words/en.json'
import { Proof } from '../../../settings/proof.tsx'
import { publishPostMortem } from './actions.ts'
import type { Room } from './room.ts'

type Subject = { readonly category?: Category | null; readonly cluster?: Cluster | null }
type Props = { of: PostMortemNextFragment; subject: Subject; room: Room }

/** The open list of trades, as the library names them. */
const sectors = Object.keys(en.sectors) as (keyof typeof en.sectors)[]
const categories = Object.keys(en.categories) as Category[]
const clusters: readonly Cluster[] = ['VICTIM', 'ACCIDENTAL', 'PREVENTABLE']

/** What was cleared goes into the library, without what is privileged; the case is then read only. */
export function Publish({ of, subject, room }: Props) {
  const t = useTranslations('postMortem')
  const all = useTranslations()
  const u = useTranslations('ui')
  const { review } = of
  if (!review) return null
  const sector = sectors
    .map((value) => ({ value, label: all(`sectors.${value}`) }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <Form
      action={publishPostMortem}
      className="form panel mt-16"
      fields={['sector', 'category', 'cluster', 'password']}
    >
      <Hidden values={{ postMortemId: of.id, contentHash: review.contentHash, reference: room.reference }} />
      <p>{t('publishLead', { n: of.privilegedCount })}</p>
      <Select minor name="sector" label={t('sector')} options={[{ value: '', label: u('choose') }, ...sector]} />
      {subject.category ? null : (
        <Select
          minor
          required
          name="category"
          label={t('category')}
          options={categories.map((value) => ({ value, label: all(`categories.${value}`) }))}
        />
      )}
      {subject.cluster ? null : (
        <Select
          minor
          required
          name="cluster"
          label={t('cluster')}
          options={clusters.map((value) => ({ value, label: all(`clusters.${value}`) }))}
        />
      )}
      <Proof of={room.viewer} permission={of.viewerMayPublish} next={`/cases/${room.reference}/post-mortem`} />
      <div className="button-row">
        <SubmitButton kind="primary">{t('publish')}</SubmitButton>
      </div>
    </Form>
  )
}
