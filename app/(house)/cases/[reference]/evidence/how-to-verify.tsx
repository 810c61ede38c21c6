import { useTranslations } from 'next-intl'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'

/** A verifier that comes with the evidence proves nothing by itself: where to take it from, and how. */
export function HowToVerify() {
  const t = useTranslations('evidenceBundle.verify')
  const { language } = useReader()
  return (
    <Section id="verify" title={t('title')} className="mt-48">
      <p className="mt-12 long">{t('apart')}</p>
      <ol className="list mt-12">
        <li>
          {t('browser')} <a href={`/verify?lang=${language}`}>{t('page')}</a>. {t('alone')}
        </li>
        <li>
          {t('command')} <code>node verify.mjs bundle.zip --trust keys.json</code>
        </li>
      </ol>
      <p className="small quiet mt-12 long">{t('not')}</p>
    </Section>
  )
}
