import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { InboxLineFragment } from '#app/gql/graphql.ts'
import { Form } from '#app/ui/form.tsx'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Time } from '#app/ui/time.tsx'
import { atTime } from '#app/ui/when.ts'
import { readAll } from './actions.ts'
import { BringBack, Later, MarkRead } from './later.tsx'
import { useTelling } from './telling.ts'

type Props = { of: readonly InboxLineFragment[]; now: string }

/** For information: nothing is asked, and each line says why it came. */
export function Information({ of, unread, now, pager }: Props & { unread: number; pager: ReactNode }) {
  const t = useTranslations('inbox')
  return (
    <Section
      id="information"
      title={t('info')}
      count={unread}
      className="mt-48"
      end={
        unread > 0 ? (
          <Form action={readAll} className="line-form">
            <SubmitButton className="link-button">{t('markAll')}</SubmitButton>
          </Form>
        ) : null
      }
    >
      {of.length > 0 ? (
        <ul className="list inbox">
          {of.map((line) => (
            <Line key={line.id} of={line} now={now}>
              {line.readAt ? null : <MarkRead id={line.id} />}
              <Later id={line.id} now={now} />
            </Line>
          ))}
        </ul>
      ) : (
        <p className="empty">{t('emptyInfo')}</p>
      )}
      {pager}
    </Section>
  )
}

/** Put aside: comes back by itself at the hour one chose. */
export function PutAside({ of, now }: Props) {
  const t = useTranslations('inbox')
  const reader = useReader()
  return (
    <Section id="later" title={t('later')} count={of.length} className="mt-48">
      {of.length > 0 ? (
        <ul className="list inbox">
          {of.map((line) => (
            <Line
              key={line.id}
              of={line}
              now={now}
              aside={line.laterUntil ? t('comesBack', { time: atTime(line.laterUntil, now, reader) }) : null}
            >
              <BringBack id={line.id} />
            </Line>
          ))}
        </ul>
      ) : (
        <p className="empty">{t('emptyLater')}</p>
      )}
    </Section>
  )
}

function Line({
  of,
  now,
  aside,
  children,
}: {
  of: InboxLineFragment
  now: string
  aside?: ReactNode
  children: ReactNode
}) {
  const tell = useTelling()
  const { title, fact, because, href } = tell(of)
  return (
    <li data-read={of.readAt ? '' : undefined}>
      <Time at={of.at} form="near" now={now} />
      <div>
        <h3>
          {href ? (
            <Link className="plain" href={href}>
              {title}
            </Link>
          ) : (
            title
          )}
        </h3>
        <p className="small quiet">
          {aside} {fact} {because}
        </p>
      </div>
      <div className="button-row">{children}</div>
    </li>
  )
}
