import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

// What a page costs whoever opens it. Sizes and shifts are held; times are this machine's, and only printed.

type Kind = 'reading' | 'writing'
const scriptBudget: Readonly<Record<Kind, number>> = { reading: 20, writing: 60 }
const firstPaintBudget = 60

/** Who opens what; `LUNE` is the demo's live case. */
const places: readonly (readonly [person: string, place: string, kind: Kind])[] = [
  ['Claire Vasseur', '/', 'reading'],
  ['Claire Vasseur', '/cases', 'reading'],
  ['Claire Vasseur', '/cases/new', 'writing'],
  ['Claire Vasseur', 'LUNE', 'reading'],
  ['Claire Vasseur', 'LUNE/facts', 'writing'],
  ['Claire Vasseur', 'LUNE/statements', 'reading'],
  ['Claire Vasseur', 'LUNE/team', 'writing'],
  ['Claire Vasseur', 'LUNE/timeline', 'writing'],
  ['Inès Duhamel', '/inbox', 'reading'],
  ['Inès Duhamel', 'LUNE/statements/3', 'writing'],
  ['Hugo Lefranc', 'LUNE/statements/3/write', 'writing'],
  ['Maya Rossi', 'LUNE/statements/1/publish', 'writing'],
  ['Philippe Arnaud', '/library', 'reading'],
  ['Philippe Arnaud', '/library/johnson-johnson-tylenol-1982', 'reading'],
  ['Philippe Arnaud', '/library/compare?c=dominos-youtube-2009&c=volkswagen-dieselgate-2015', 'reading'],
  ['Philippe Arnaud', '/insights', 'reading'],
  ['Philippe Arnaud', '/insights/lessons', 'reading'],
  ['Léa Moreau', '/report', 'writing'],
]

/** What an empty page of the framework loads already. */
const framework = (): ReadonlySet<string> => {
  const { rootMainFiles, polyfillFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'))
  return new Set([...rootMainFiles, ...polyfillFiles].map((file: string) => `/_next/${file}`))
}

test('every page keeps to its budget of script and of what comes before the first paint, and nothing shifts', async ({
  page,
}) => {
  const lines: string[] = []
  let [who, lune] = ['', '']
  for (const [person, address, kind] of places) {
    if (person !== who) lune = await enter(page, person)
    who = person
    const place = address.replace('LUNE', lune)
    const { script, before, shift, moved, paint } = await open(page, place)
    lines.push(
      `${place.padEnd(44)} script ${kilo(script)} of ${scriptBudget[kind]} kB, before first paint ${kilo(before)} of ${firstPaintBudget} kB, shift ${shift.toFixed(3)}, largest paint ${paint.toFixed(0)} ms`,
    )
    expect.soft(script / 1000, `script of ${place}, kB gzip`).toBeLessThanOrEqual(scriptBudget[kind])
    expect.soft(before / 1000, `HTML and CSS of ${place}, kB gzip`).toBeLessThanOrEqual(firstPaintBudget)
    expect.soft(shift, `shift of ${place}: ${moved}`).toBe(0)
  }
  console.log(lines.join('\n'))
})

async function enter(page: Page, person: string): Promise<string> {
  await screens(page, 'en').as(person, '/cases')
  const link = page.getByRole('link', { name: /Veilleuse Lune/ }).first()
  return (await link.count()) > 0 ? ((await link.getAttribute('href')) ?? '') : ''
}

/** A first visit: nothing is taken from the browser's store. */
async function open(page: Page, place: string) {
  const shared = framework()
  const sizes = new Map<string, Promise<{ type: string; bytes: number }>>()
  const heard = (response: Awaited<ReturnType<Page['goto']>>) => {
    const { pathname } = new URL(response?.url() ?? '')
    const type = response?.request().resourceType() ?? ''
    if (!['document', 'script', 'stylesheet'].includes(type) || shared.has(pathname)) return
    const bytes = response?.body().then((body) => gzipSync(body).length)
    if (bytes)
      sizes.set(
        pathname,
        bytes.then((size) => ({ type, bytes: size })).catch(() => ({ type, bytes: 0 })),
      )
  }
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  page.on('response', heard)
  await page.clock.setFixedTime(Date.now()) // a minute that ends meanwhile rewrites a clock, and is nothing that loads late
  await page.goto(place)
  await page.waitForLoadState('load')
  await page.waitForTimeout(700) // what script changes once it is there
  page.off('response', heard)
  await session.detach()
  const all = await Promise.all(sizes.values())
  const sum = (...types: string[]) =>
    all.filter(({ type }) => types.includes(type)).reduce((total, { bytes }) => total + bytes, 0)
  return { script: sum('script'), before: sum('document', 'stylesheet'), ...(await painted(page)) }
}

type Shift = PerformanceEntry & {
  value: number
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
}

function painted(page: Page): Promise<{ shift: number; moved: string; paint: number }> {
  return page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((done) => {
        const observer = new PerformanceObserver((list) => done(list.getEntries()))
        observer.observe({ type, buffered: true })
        setTimeout(() => done([]), 200)
      })
    const shifts = (await entries('layout-shift')) as Shift[]
    const paints = await entries('largest-contentful-paint')
    return {
      shift: shifts.reduce((total, { value }) => total + value, 0),
      moved: shifts
        .flatMap(({ startTime, sources }) =>
          sources.map(
            ({ node, previousRect: was, currentRect: is }) =>
              `${node?.textContent?.slice(0, 60)} from ${was.x},${was.y} to ${is.x},${is.y} at ${startTime.toFixed(0)} ms`,
          ),
        )
        .join('; '),
      paint: paints.at(-1)?.startTime ?? 0,
    }
  })
}

const kilo = (bytes: number) => (bytes / 1000).toFixed(1).padStart(5)
