import pg from 'pg'
import { runningPostgres } from '#db/embedded.ts'
import { expectOpenToAll } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { screens } from '#tests/support/screens.ts'

/** What the house said of it over the years, a minute apart: more than a page, and more than fifty. */
const NOTES = 53
const fill = `insert into library_annotations (org_id, id, library_case_id, words, written_by, written_at)
  select m.org_id, gen_random_uuid(), c.id, 'Remark ' || n || '.', m.id, timestamptz '2025-01-01' + make_interval(mins => n)
    from library_cases c, generate_series(1, ${NOTES}) n, members m join people p on p.id = m.person_id
   where c.slug = $1 and p.email = 'claire.vasseur@lumen.example'`

for (const [language, javaScriptEnabled, slug] of [
  ['en', true, 'samsung-galaxy-note7-2016'],
  ['fr', false, 'intermarche-nutella-2018'],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with script' : 'without script'}`, () => {
    test.use({ javaScriptEnabled })

    test('every note beside a shipped case is reached from its page, and a new one stands first', async ({
      page,
      house,
    }) => {
      const database = new pg.Client({ connectionString: runningPostgres(house.data, 'sangfroid') ?? undefined })
      await database.connect()
      await database.query(fill, [slug])
      await database.end()
      const { as, t, button, field } = screens(page, language)
      await as('Claire Vasseur', `/library/${slug}`)
      const notes = page.getByRole('region', {
        name: new RegExp(t('libraryCase.notes', { organisation: 'Maison Lumen' })),
      })
      const said = notes.getByRole('figure').locator('p')
      const next = notes.getByRole('link', { name: t('ui.nextPage') })
      const pageFrom = async (newest: number, n: number) =>
        expect(said).toHaveText(Array.from({ length: n }, (_, at) => `Remark ${newest - at}.`))
      await pageFrom(NOTES, 20)
      await expect(notes.getByText(t('ui.shownOf', { shown: 20, total: NOTES }))).toBeVisible()
      await next.click()
      await pageFrom(NOTES - 20, 20)
      await next.click()
      await pageFrom(NOTES - 40, 13)
      await expect(next).toHaveCount(0)
      if (javaScriptEnabled) await expectOpenToAll(page)

      await notes.getByText(t('libraryCase.addNote', { organisation: 'Maison Lumen' }), { exact: true }).click()
      await field('libraryCase.note').fill('Our kitchen is theirs.')
      await button('libraryCase.keepNote').click()
      await expect(said.first()).toHaveText('Our kitchen is theirs.')
      await expect(said).toHaveCount(20)
      await next.click()
      await notes.getByRole('link', { name: t('ui.firstPage') }).click()
      await expect(said.first()).toHaveText('Our kitchen is theirs.')
    })
  })
}
