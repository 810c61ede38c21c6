import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Answering } from './answer.ts'
import { FieldFault, WhenRefused } from './answered.tsx'
import { ButtonLink } from './button.tsx'
import { Form, Hidden } from './form.tsx'
import { capital, fingerprint } from './format.ts'
import { Guard } from './guard.tsx'
import { KeptTextArea } from './kept.tsx'
import { Link } from './link.tsx'
import { Menu } from './menu.tsx'
import { Refusal } from './refusal.tsx'
import { SubmitButton } from './submit.tsx'

type ReasonMode = 'change' | 'refuse' | 'withdraw' | 'lift'

type Props = {
  /** The verdicts themselves, or the reason that one of them asks for. */
  mode: 'vote' | ReasonMode
  /** One server action for all of them: it reads the field `verdict`. */
  action: Answering
  /** Travels with the form: statement, lane, both hashes as they were read. */
  hidden: Readonly<Record<string, string>>
  scope: { long: string; short: string; channels: string }
  contentHash: string
  /** False once somebody asked for a change: the others may still ask or refuse, so that all is said in one round. */
  mayApprove: boolean
  links: { here: string; change: string; refuse?: string; versions: string }
  /** In whose name, where it may be somebody else's. */
  voice?: ReactNode
  /** Under which name unsent words are kept on this device. */
  keep: { key: string; restricted: boolean }
  /** Proves who one is when the last proof has lapsed. */
  stepUp: ReactNode
}

/** Fixed, two rows, never over the text; what is cleared and its fingerprint stand above the buttons. */
export function VoteBar(props: Props) {
  const t = useTranslations('statement.vote')
  const { mode, action, hidden, links, keep, stepUp, voice } = props
  return (
    <Form className="votebar" action={action} fields={['reason', 'password', 'onBehalfOf']} aria-label={t('label')}>
      <Hidden values={hidden} />
      {mode === 'withdraw' || mode === 'lift' ? null : voice}
      {mode === 'vote' ? <Scope {...props} /> : <Reason mode={mode} keep={keep} />}
      <WhenRefused codes={['STEP_UP_REQUIRED', 'WRONG_PASSWORD']}>{stepUp}</WhenRefused>
      {mode === 'vote' ? <Verdicts {...props} /> : <Send mode={mode} back={links.here} />}
    </Form>
  )
}

/** Pressed on words that no longer stand: nothing was recorded; the new ones are on the page already. */
export function ChangedBar({ version, href }: { version: number; href: string }) {
  const t = useTranslations('statement.vote')
  return (
    <div className="votebar" role="alert" data-result tabIndex={-1}>
      <p className="scope">
        <b>{t('changed', { version })}</b> <span className="quiet">{t('changedStill')}</span>
      </p>
      <Guard className="button-row">
        <ButtonLink kind="primary" className="grow" href={href} scroll={false}>
          {t('readChange')}
        </ButtonLink>
      </Guard>
    </div>
  )
}

/** Where nothing can be voted: why, who can, and what can be done instead. */
export function QuietBar({ children, acts }: { children: ReactNode; acts?: ReactNode }) {
  const t = useTranslations('statement.vote')
  return (
    <section className="votebar" aria-label={t('label')}>
      <Refusal>{children}</Refusal>
      {acts ? <div className="button-row">{acts}</div> : null}
    </section>
  )
}

function Scope({ scope, contentHash }: Props) {
  const t = useTranslations('statement.vote')
  return (
    <p className="scope">
      <b>
        <span className="wide-text">{t('for', { scope: scope.long })} </span>
        <span className="short-label">{capital(scope.short)}</span>
      </b>{' '}
      <span className="quiet">
        <span className="wide-text">{t('fingerprint')} </span>
        <span className="fp" title={contentHash}>
          {fingerprint(contentHash)}
        </span>
      </span>
    </p>
  )
}

function Verdicts({ scope, links, mayApprove }: Props) {
  const t = useTranslations('statement.vote')
  return (
    <div className="button-row">
      {mayApprove ? (
        <SubmitButton kind="primary" className="grow" name="verdict" value="APPROVE" guarded>
          <span className="long-label">{t('clearFor', { scope: scope.channels })}</span>
          <span className="short-label">{t('clear')}</span>
        </SubmitButton>
      ) : null}
      <ButtonLink className="grow" href={links.change} scroll={false}>
        <span className="long-label">{t('askChange')}</span>
        <span className="short-label">{t('askChangeShort')}</span>
      </ButtonLink>
      <Menu up square label={t('more')} icon="more">
        {links.refuse ? (
          <Link href={links.refuse} scroll={false}>
            {t('refuse')}
          </Link>
        ) : null}
        <Link href={links.versions}>{t('versions')}</Link>
      </Menu>
    </div>
  )
}

const asked = {
  change: { verdict: 'REQUEST_CHANGES', question: 'whatShouldChange', send: 'sendChange' },
  refuse: { verdict: 'REJECT', question: 'whyRefuse', send: 'sendRefusal' },
  withdraw: { verdict: 'WITHDRAW', question: 'withdrawWhy', send: 'withdrawSend' },
  lift: { verdict: 'LIFT', question: 'liftWhy', send: 'liftSend' },
} as const

function Reason({ mode, keep }: { mode: ReasonMode; keep: Props['keep'] }) {
  const t = useTranslations('statement.vote')
  const ui = useTranslations('ui')
  return (
    <div className="field minor">
      <label htmlFor="reason">{t(asked[mode].question)}</label>
      <p className="hint small" id="reason-hint">
        {t('reasonHint')}
      </p>
      <KeptTextArea
        id="reason"
        name="reason"
        describedBy="reason-hint"
        rows={2}
        maxLength={2000}
        required={mode !== 'lift'}
        autoFocus
        keep={keep.key}
        restricted={keep.restricted}
        keptWords={{ restored: ui('restored'), discard: ui('discard') }}
      />
      <FieldFault name="reason" />
    </div>
  )
}

function Send({ mode, back }: { mode: ReasonMode; back: string }) {
  const t = useTranslations('statement.vote')
  return (
    <div className="button-row">
      <SubmitButton kind="primary" className="grow" name="verdict" value={asked[mode].verdict}>
        {t(asked[mode].send)}
      </SubmitButton>
      <ButtonLink className="grow" href={back} scroll={false}>
        {t('back')}
      </ButtonLink>
    </div>
  )
}
