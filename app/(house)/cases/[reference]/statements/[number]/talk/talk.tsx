import { useTranslations } from 'next-intl'
import type { TalkedFragment, TalkFragment } from '#app/gql/graphql.ts'
import { Fold } from '#app/ui/list.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Place } from '../place.ts'
import { usePassages } from './passages.ts'
import { RemarkForm } from './remark-form.tsx'
import { Thread } from './thread.tsx'

type Props = {
  of: TalkFragment
  statementId: string
  place: Place
  now: string
  /** Whether the viewer could still clear these words: then proposing others has a price. */
  reviews: boolean
}

/** What is said about the words, passage by passage; then what was said about words that no longer stand, then what is resolved. */
export function Talk({ of, statementId, place, now, reviews }: Props) {
  const t = useTranslations('statement.talk')
  const { inOrder, older, settled } = usePassages(of)
  const open = of.threads.length - settled.length
  if (of.threads.length === 0 && !of.viewerMayRemark.allowed) return null
  const about = { statementId, place, now, reviews, of }
  return (
    <Section id="talk" title={t('title')} count={open > 0 ? t('count', { n: open }) : undefined} className="talk">
      {place.passage ? <RemarkForm {...about} passageHash={place.passage} /> : null}
      {inOrder.map(({ key, label, language, quote, threads }) => (
        <Passage key={key} label={label} language={language} quote={quote}>
          {threads.map((thread) => (
            <Thread key={thread.id} thread={thread} {...about} />
          ))}
        </Passage>
      ))}
      {older.length > 0 ? (
        <>
          <h3 className="part">{t('older')}</h3>
          <p className="small quiet">{t('olderWhy')}</p>
          {older.map(({ label, language, thread }) => (
            <Passage key={thread.id} label={label} language={language} quote={thread.quote} gone>
              <Thread thread={thread} {...about} />
            </Passage>
          ))}
        </>
      ) : null}
      {open === 0 && !place.passage ? <p className="small quiet">{t('none')}</p> : null}
      {settled.length > 0 ? (
        <Fold summary={t('settled', { n: settled.length })} open={settled.some(({ id }) => id === place.thread)}>
          {settled.map((thread: TalkedFragment) => (
            <Passage
              key={thread.id}
              label={null}
              language={languageOf(thread)}
              quote={thread.quote}
              gone={!thread.stands}
            >
              <Thread thread={thread} {...about} />
            </Passage>
          ))}
        </Fold>
      ) : null}
    </Section>
  )
}

export const languageOf = ({ variantKey }: Pick<TalkedFragment, 'variantKey'>) => variantKey.split('/')[1] ?? ''

type Quoted = { label: string | null; language: string; quote: string; gone?: boolean; children: React.ReactNode }

function Passage({ label, language, quote, gone, children }: Quoted) {
  return (
    <div className="talk-passage">
      {label ? <p className="small quiet">{label}</p> : null}
      <blockquote lang={language} data-gone={gone || undefined}>
        {quote}
      </blockquote>
      {children}
    </div>
  )
}

/** Said on top of the page: something open keeps these words in, whether the viewer may read it or not. */
export function HeldBack({ of }: { of: TalkFragment }) {
  const t = useTranslations('statement.talk')
  if (!of.threadsInTheWay || ended.has(of.state)) return null
  const first = of.threads.find(({ state, blocking }) => state === 'OPEN' && blocking)
  return (
    <div className="mt-12">
      <Banner boxed>
        {t('blocked')} {first ? <a href={`#${first.id}`}>{t('blockedSee')}</a> : t('blockedHidden')}
      </Banner>
    </div>
  )
}

const ended: ReadonlySet<string> = new Set(['REJECTED', 'SUPERSEDED', 'PUBLISHED', 'EXPIRED', 'CANCELLED'])
