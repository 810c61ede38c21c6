import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Gate } from '#app/ui/gate.tsx'

/** One page for every link that opens nothing: it tells nobody which ones ever did. */
export function DeadLink({ children }: { children: ReactNode }) {
  const t = useTranslations('signIn')
  return (
    <Gate>
      <div className="gate-intro">
        <h1>{t('dead')}</h1>
        <p className="lead">{t('refused.LINK_DEAD')}</p>
        <p>{children}</p>
      </div>
    </Gate>
  )
}
