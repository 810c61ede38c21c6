import { createTranslator, NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Act } from '#app/ui/act.tsx'
import { Severity } from '#app/ui/badges.tsx'
import { Bars } from '#app/ui/chart.tsx'
import { Cite } from '#app/ui/claim.tsx'
import { Clock } from '#app/ui/clock.tsx'
import { labels } from '#app/ui/labels.ts'
import { Lane } from '#app/ui/lane.tsx'
import { Meter, MeterMini } from '#app/ui/meter.tsx'
import { Redline } from '#app/ui/redline.tsx'
import { Score } from '#app/ui/score.tsx'
import { Text } from '#app/ui/text.tsx'
import en from '#app/words/en.json' with { type: 'json' }
import fr from '#app/words/fr.json' with { type: 'json' }

const t0 = '2026-11-24T11:10:00.000Z'
const now = '2026-11-24T12:34:00.000Z'

function drawn(node: ReactNode, locale: 'en' | 'fr' = 'en'): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === 'fr' ? fr : en} timeZone="Europe/Paris">
      {node}
    </NextIntlClientProvider>,
  )
}

const read = (node: ReactNode, locale?: 'en' | 'fr') =>
  drawn(node, locale)
    .replace(/<[^>]*>/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')

describe('state is a word and a shape, never colour alone', () => {
  test('a severity has its disc, its figure and its word', () => {
    expect(drawn(<Severity level={3} />)).toContain('#sev-3')
    expect(read(<Severity level={4} />, 'fr')).toBe('4 Crise majeure')
  })
  test('a cited claim says its state', () => {
    expect(read(<Cite n={4} state="CHECKING" href="#c" />, 'fr')).toBe('4 en vérification')
  })
  test('the small meter is heard step by step', () => {
    expect(
      read(
        <MeterMini
          steps={[
            { step: 'FACTS', state: 'DONE' },
            { step: 'VALUES', state: 'LATE' },
          ]}
        />,
      ),
    ).toBe('Facts: Done. Values: Late. ')
  })
  test('not known is never drawn as no', () => {
    const unknown = drawn(<Score answers={[{ step: 'APOLOGY', answer: null }]} />)
    expect(unknown).toContain('data-answer="unknown"')
    expect(unknown).toContain('#m-unknown')
  })
})

test('the meter says what each step is worth now', () => {
  const meter = read(
    <Meter
      t0={t0}
      now={now}
      steps={[
        { step: 'FACTS', state: 'DONE', doneAt: '2026-11-24T11:48:00.000Z' },
        { step: 'ACTION', state: 'IN_PROGRESS' },
        { step: 'APOLOGY', state: 'WAIVED', waivedBy: 'Claire Vasseur' },
        { step: 'VALUES', state: 'LATE', dueAt: '2026-11-24T12:26:00.000Z' },
      ]}
    />,
  )
  expect(meter).toContain('1 of 4 done, 84 min after T0')
  for (const words of [
    '1 FactsDone, T0 + 38 min',
    '2 ActionIn progress',
    '3 ApologyWaived by Claire Vasseur',
    '4 ValuesLate by 8 min',
  ])
    expect(meter).toContain(words)
})

test('a clock says how much is left, until when, and whose it is', () => {
  const running = (
    <Clock
      name="Next update"
      state="RUNNING"
      startedAt={t0}
      endsAt="2026-11-24T13:00:00.000Z"
      now={now}
      note="Hugo Lefranc"
    />
  )
  expect(read(running)).toBe('Next update26 min until 14:00Hugo Lefranc')
  expect(read(running, 'fr')).toBe('Next update26 min jusqu’à 14 h 00Hugo Lefranc')
  expect(
    read(
      <Clock
        name="First words"
        state="KEPT"
        startedAt={t0}
        endsAt="2026-11-24T12:10:00.000Z"
        stoppedAt="2026-11-24T11:48:00.000Z"
        now={now}
      />,
    ),
  ).toBe('First words38 min of 60 min, kept')
  expect(
    drawn(<Clock name="x" state="RUNNING" startedAt={t0} endsAt="2026-11-24T12:26:00.000Z" now={now} />),
  ).toContain('data-state="late"')
})

test('a lane past its hour is late, and nothing is approved by it', () => {
  const late = <Lane lane="LEGAL" you state="WAITING" askedAt={t0} dueAt="2026-11-24T12:30:00.000Z" now={now} />
  expect(drawn(late)).toContain('data-state="late"')
  expect(read(late)).toBe('Legal, you 4 min late')
})

test('a redline is said aloud', () => {
  const change = (
    <Redline
      parts={[
        { kind: 'same', text: 'Nous ' },
        { kind: 'removed', text: 'remplaçons' },
        { kind: 'added', text: 'échangeons' },
      ]}
    />
  )
  expect(read(change, 'fr')).toBe('Nous supprimé : remplaçonsajouté : échangeons')
  expect(drawn(change, 'fr')).toMatch(/<del>.*<\/del><ins>.*<\/ins>/)
})

test('a button that is off keeps its reason beside it', () => {
  const off = drawn(
    <Act id="why" permission={{ allowed: false, refusal: 'OWN_WORDS' }}>
      Clear
    </Act>,
  )
  expect(off).toContain('aria-disabled="true" aria-describedby="why"')
  expect(off).toContain('You wrote part of this text, so you cannot clear it.')
})

test('text is text', () => {
  const hostile = '<img src=x onerror=alert(1)> **bold** [x](javascript:alert(1)) &amp;'
  expect(drawn(<Text value={hostile} />)).toBe(
    '<div class="text"><p>&lt;img src=x onerror=alert(1)&gt; <strong>bold</strong> [x](javascript:alert(1)) &amp;amp;</p></div>',
  )
})

test('figures of past cases read as people write them', () => {
  const said = (locale: 'en' | 'fr') =>
    labels(createTranslator({ locale, messages: locale === 'fr' ? fr : en }), locale)
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
  const value = { metric: 'market_value_lost_intraday', value: 7e9, unit: 'EUR', qualifier: null }
  expect([said('en'), said('fr')].map((each) => plain(each.figure(value)))).toEqual([
    '€7 billion',
    '7 milliards d’euros',
  ])
  expect(plain(said('fr').figure({ metric: 'x', value: 31e6, unit: 'bottles', qualifier: 'more_than' }))).toBe(
    'plus de 31 millions de flacons',
  )
  expect(plain(said('fr').figure({ metric: 'x', value: 3.76, unit: '%', qualifier: 'ABOUT' }))).toBe('environ 3,76 %')
  expect(said('en').figure({ metric: 'x', value: 1, unit: 'day', qualifier: null })).toBe('1 day')
  expect(said('fr').metric('market_value_lost_intraday')).toBe('Capitalisation perdue en séance')
  expect(said('en').sector('deep_sea_mining')).toBe('deep sea mining')
  expect(said('fr').country('KR')).toBe('Corée du Sud')
})

test('a length that ends just before the goal has its figure behind the line of the goal, not across it', () => {
  const bars = (value: number) =>
    drawn(<Bars most={60} goal={60} bars={[{ key: 'a', label: 'a', said: 'a', value, text: '' }]} />)
  const placeOf = (value: number) => /<text[^>]* x="([\d.]+)%"/.exec(bars(value))?.[1]
  expect(placeOf(58)).toBe('80')
  expect(placeOf(38)).toBe('50.7')
})
