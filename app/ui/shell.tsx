import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DemoBand, DrillBand } from './band.tsx'
import { classes } from './classes.ts'
import type { Command } from './command.ts'
import { ConnectionBar } from './connection.tsx'
import { Keyboard } from './keyboard.tsx'
import { Palette } from './palette.tsx'
import { type Counts, type Place, Rail } from './rail.tsx'
import { useReader } from './reader.ts'
import { SkipLink } from './skip.tsx'
import { TabBar } from './tabbar.tsx'
import { Topline } from './topline.tsx'

export type ShellProps = {
  current: Place | null
  organisation: string
  person: { name: string }
  counts?: Counts
  /** Where "Case" leads on a phone: the case at hand, else the list. */
  caseHref?: string
  demo?: { role: string } | null
  drill?: boolean
  /** Ends the session; a server action. */
  signOut: () => Promise<void>
  /** More places and acts for the palette, of this page. */
  commands?: readonly Command[]
  /** What the palette finds as one types; a server action. */
  suggest?: (text: string) => Promise<readonly Command[]>
  /** One sentence about the whole product: read-only, stale. */
  banner?: ReactNode
  /** A bar fixed under the text, instead of the phone's tabs. */
  bar?: ReactNode
  children: ReactNode
}

/** The frame of every page of a signed-in person. */
export function Shell(props: ShellProps) {
  const {
    current,
    organisation,
    person,
    counts = {},
    caseHref = '/cases',
    demo,
    drill,
    signOut,
    commands,
    suggest,
    banner,
    bar,
    children,
  } = props
  const t = useTranslations('shell')
  const reader = useReader()
  return (
    <div className={classes('frame', bar ? 'has-votebar' : null)}>
      <SkipLink />
      {demo ? <DemoBand name={person.name} role={demo.role} /> : null}
      {drill ? <DrillBand /> : null}
      <div className="shell">
        <Rail current={current} counts={counts} />
        <div className="page">
          <Topline organisation={organisation} person={person} signOut={signOut} />
          <ConnectionBar words={{ lost: t.raw('offline') }} reader={reader} />
          {banner}
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          {bar}
        </div>
      </div>
      {bar ? null : <TabBar current={current} caseHref={caseHref} counts={counts} />}
      <Palette
        commands={[...(commands ?? []), ...places(t)]}
        suggest={suggest}
        words={{
          label: t('palette.label'),
          placeholder: t('palette.placeholder'),
          nothing: t('palette.nothing'),
          everywhere: t.raw('palette.everywhere'),
        }}
      />
      <Keyboard words={keyWords(t)} />
    </div>
  )
}

type Words = ReturnType<typeof useTranslations<'shell'>>

const places = (t: Words): Command[] => [
  { group: t('palette.places'), label: t('places.board'), href: '/', keys: 'g b' },
  { group: t('palette.places'), label: t('places.cases'), href: '/cases', keys: 'g c' },
  { group: t('palette.places'), label: t('places.inbox'), href: '/inbox', keys: 'g i' },
  { group: t('palette.places'), label: t('places.library'), href: '/library', keys: 'g l' },
  { group: t('palette.places'), label: t('places.insights'), href: '/insights' },
  { group: t('palette.places'), label: t('places.risks'), href: '/risks' },
  { group: t('palette.places'), label: t('places.settings'), href: '/settings' },
  { group: t('palette.acts'), label: t('palette.declare'), href: '/cases/new' },
  { group: t('palette.acts'), label: t('palette.report'), href: '/report' },
]

const keyWords = (t: Words) => ({
  title: t('keys.title'),
  close: t('keys.close'),
  list: [
    ['Ctrl K', t('keys.palette')],
    ['?', t('keys.help')],
    ['g b', t('keys.board')],
    ['g c', t('keys.cases')],
    ['g i', t('keys.inbox')],
    ['g l', t('keys.library')],
    ['j', t('keys.next')],
    ['k', t('keys.previous')],
    ['n', t('keys.nextChange')],
    ['Esc', t('keys.escape')],
  ] as const,
})
