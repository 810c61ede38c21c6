import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ClaimState as State } from '#db/schema/words.ts'
import { Shape } from './glyph.tsx'
import { Link } from './link.tsx'
import { ClaimState, claimShapes } from './state.tsx'

type Props = {
  id?: string
  words: string
  language?: string
  href?: string
  state: Uppercase<State>
  trace: ReactNode
  use?: ReactNode
  unused?: boolean
  children?: ReactNode
}

/** One claim: what is said, its state, where it comes from and who checks it, where it is used. */
export function ClaimLine({ id, words, language, href, state, trace, use, unused, children }: Props) {
  const t = useTranslations('ui')
  const quoted = t('quoted', { words })
  return (
    <li className="claim" id={id}>
      <p className="words" lang={language}>
        {href ? <Link href={href}>{quoted}</Link> : quoted}
      </p>
      <ClaimState state={state} />
      <p className="trace">{trace}</p>
      {use ? <p className={unused ? 'use quiet' : 'use'}>{use}</p> : null}
      {children}
    </li>
  )
}

/** A claim cited in a text, with the state it is in now. */
export function Cite({ n, state, href }: { n: number; state: Uppercase<State>; href: string }) {
  const t = useTranslations('claimStates')
  return (
    <Link className="cite" data-state={state.toLowerCase()} href={href}>
      <Shape name={claimShapes[state][1]} />
      {n} {t(`cited.${state}`)}
    </Link>
  )
}

/** A decision, or a value of the charter, cited in a text. */
export function CiteThing({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="cite" href={href}>
      {children}
    </Link>
  )
}
