import { useTranslations } from 'next-intl'
import type { SheetFragment } from '#app/gql/graphql.ts'
import { Banner } from '#app/ui/notices.tsx'

type Props = { of: readonly Pick<SheetFragment, 'key' | 'asksStaffReason' | 'publication'>[]; severity: number }

/** Whether employees hear it from the house first: said before any button, where it matters. */
export function StaffFirst({ of, severity }: Props) {
  const t = useTranslations('statement.publish')
  const outside = of.filter(({ key }) => !key.endsWith('/staff'))
  if (severity < 3 || outside.length === 0) return null
  const isLate = outside.some(({ asksStaffReason, publication }) => asksStaffReason && !publication?.releasedAt)
  if (isLate) return <Banner boxed>{t('staffNotTold')}</Banner>
  return outside.some(({ asksStaffReason }) => asksStaffReason) ? null : (
    <p className="small quiet mt-8">{t('staffTold')}</p>
  )
}
