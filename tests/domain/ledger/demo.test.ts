import { expect, test } from 'vitest'
import { seedDemo } from '#domain/demo/seedDemo.ts'
import { anchorCheckpoint } from '#domain/ledger/anchor.ts'
import { verifyLedger } from '#domain/ledger/verify.ts'
import { signingHouse } from '#tests/support/ledger.ts'
import { asSuperuser } from '#tests/support/postgres.ts'

test('the demo, with all its routes and corrections, verifies to the last row', async () => {
  await seedDemo()
  const signing = signingHouse()
  for (const { id } of await asSuperuser<{ id: string }>('select id from organisations')) {
    await anchorCheckpoint(id, signing)
    expect(await verifyLedger(id, signing)).toMatchObject({ verdict: 'intact', findings: [] })
  }
})
