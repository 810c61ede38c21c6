import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ProofHereQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { buttonClass } from '#app/ui/classes.ts'
import { number } from '#app/ui/format.ts'
import { Facts, Fold } from '#app/ui/list.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { Frame } from '../../frame.tsx'
import { ProofHere } from './documents.ts'

type Props = { params: Promise<{ event: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('proof'))('title')} · Sangfroid` }
}

/** The proof of one entry of the ledger: what a stranger needs to check it, and no word of it. */
export default async function ProofPage({ params }: Props) {
  return <Here here={await run(ProofHere, { event: (await params).event })} />
}

function Here({ here }: { here: ProofHereQuery }) {
  const t = useTranslations('proof')
  const { language } = useReader()
  const proof = here.inclusionProof
  if (!proof) return null
  const { eventId, position, size, leaf, path, root, checkpoint } = proof
  const hash = (text: string) => <code className="mono fingerprint">{text}</code>
  return (
    <Frame of={here} current={null}>
      <header>
        <h1>{t('title')}</h1>
        <p className="quiet">{t('lead')}</p>
        {checkpoint ? (
          <p className="mt-16">
            <a className={buttonClass('plain')} href={`/proof/${eventId}/receipt`} download="receipt.json">
              {t('download')}
            </a>
          </p>
        ) : null}
        <Fold summary={t('how')} className="fold mt-16">
          <p className="long">{t('howText')}</p>
        </Fold>
      </header>
      {checkpoint ? null : <Banner>{t('unsigned')}</Banner>}
      <Section id="entry" className="mt-24 wide-dl" title={t('entry', { n: number(position + 1, language) })}>
        <Facts
          rows={[
            [t('leaf'), hash(leaf)],
            [t('position'), t('of', { n: number(position + 1, language), size: number(size, language) })],
            [t('root'), hash(root)],
          ]}
        />
      </Section>
      <Section id="path" className="mt-32" title={t('path')} count={path.length}>
        <p className="small quiet mt-8">{t('pathHint')}</p>
        <ol className="list tight">
          {path.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a proof never changes, and could hold a hash twice
            <li key={index}>{hash(step)}</li>
          ))}
        </ol>
      </Section>
      {checkpoint ? (
        <Section id="checkpoint" className="mt-32" title={t('checkpoint')}>
          <pre className="mono fingerprint mt-8">{checkpoint}</pre>
        </Section>
      ) : null}
    </Frame>
  )
}
