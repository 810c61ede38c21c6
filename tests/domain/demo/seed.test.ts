import { expect, test } from 'vitest'
import { emptyDemo } from '#db/reset.ts'
import { seedDemo } from '#domain/demo/seedDemo.ts'
import { adminUrl, asSuperuser } from '#tests/support/postgres.ts'

test('the demo stands at the moment where the next decision is the reader’s, and can be reset', async () => {
  expect(await seedDemo()).toBe(true)
  expect(await seedDemo()).toBe(false)
  const [before] = await asSuperuser<{ references: string[] }>(
    'select array_agg(reference order by reference) as references from cases',
  )
  const [state] = await asSuperuser<{
    state: string
    lanes: string[]
  }>(`select v.state, (select array_agg(w.lane order by w.lane) from votes w join reviews r on r.id = w.review_id where r.version_id = v.id and w.verdict = 'approve') as lanes
    from versions v join statements s on s.id = v.statement_id where s.number = 3 and v.n = 3`)
  expect(state).toEqual({ state: 'in_review', lanes: ['communications', 'executive'] })
  const mails = await asSuperuser<{ kind: string }>(
    `select distinct n.kind from graphile_worker._private_jobs j join notifications n on n.id = (j.payload ->> 'notificationId')::uuid
     join members m on m.id = n.member_id join people p on p.id = m.person_id where p.name = 'Inès Duhamel' order by 1`,
  )
  expect(mails).toEqual([{ kind: 'post_mortem_published' }, { kind: 'review_asked' }])
  await emptyDemo(adminUrl())
  expect(await asSuperuser('select from cases')).toHaveLength(0)
  expect(await seedDemo()).toBe(true)
  const [after] = await asSuperuser<{ references: string[] }>(
    'select array_agg(reference order by reference) as references from cases',
  )
  expect(after).toEqual(before)
  const [ledger] = await asSuperuser<{ unsealed: number }>(
    'select count(*)::int as unsealed from events e where not exists (select from ledger_leaves l where l.org_id = e.org_id and l.event_id = e.id)',
  )
  expect(ledger?.unsealed).toBe(0)
})
