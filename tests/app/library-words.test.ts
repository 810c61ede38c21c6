import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { labels } from '#app/ui/labels.ts'
import en from '#app/words/en.json' with { type: 'json' }
import fr from '#app/words/fr.json' with { type: 'json' }
import cases from '#db/library/past-cases.json' with { type: 'json' }
import { leavesOf } from './leaves.ts'

const words = leavesOf(en)
const unworded = (list: string, values: readonly string[]) =>
  [...new Set(values)].filter((value) => !words.has(`${list}.${value}`))

describe('every past case can be read in both languages', () => {
  test('its sector, category, cluster, channel and confidence', () => {
    expect(
      unworded(
        'sectors',
        cases.map(({ sector }) => sector),
      ),
    ).toEqual([])
    expect(
      unworded(
        'categories',
        cases.map(({ category }) => category.toUpperCase()),
      ),
    ).toEqual([])
    expect(
      unworded(
        'clusters',
        cases.map(({ scct_cluster }) => scct_cluster.toUpperCase()),
      ),
    ).toEqual([])
    expect(
      unworded(
        'triggerChannels',
        cases.map(({ trigger_channel }) => trigger_channel.toUpperCase()),
      ),
    ).toEqual([])
    expect(
      unworded(
        'libraryCase.confidence',
        cases.map(({ confidence }) => confidence),
      ),
    ).toEqual([])
  })
  test('its strategies and metrics', () => {
    expect(
      unworded(
        'strategies',
        cases.flatMap(({ response }) => response.strategies.map((strategy) => strategy.toUpperCase())),
      ),
    ).toEqual([])
    expect(
      unworded(
        'metrics',
        cases.flatMap(({ impact }) => impact.map(({ metric }) => metric)),
      ),
    ).toEqual([])
  })
  test.each(['en', 'fr'] as const)('its figures, in %s', (locale) => {
    const { figure } = labels(createTranslator({ locale, messages: locale === 'fr' ? fr : en }), locale)
    const said = cases.flatMap(({ impact }) => impact.map((each) => figure(each)))
    expect(said.filter((text) => /_|undefined|[{}]/.test(text))).toEqual([])
    expect(said.filter((text) => !/\d/.test(text))).toEqual([])
  })
})

test('each source leads to itself, over no port of its own and through no address of another', () => {
  const led = cases.flatMap(({ slug, sources }) => sources.map(({ url }) => ({ slug, at: new URL(url) })))
  expect(led.length).toBeGreaterThan(150)
  expect(
    led.filter(({ at }) => at.port !== '' || /https?:?\//.test(at.pathname)).map(({ slug, at }) => `${slug} ${at}`),
  ).toEqual([])
})
