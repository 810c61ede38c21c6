import { expect, test } from 'vitest'
import { notificationKinds } from '#domain/inbox/kinds.ts'
import type { Line } from '#domain/inbox/mail.ts'
import { moment } from '#jobs/mail/times.ts'
import { writeMail } from '#jobs/mail/write.ts'

const now = new Date('2026-11-22T11:30:00Z')
const line = (given: Partial<Line>): never =>
  ({
    kind: 'review_asked',
    because: 'lane',
    asks: true,
    at: now.toISOString(),
    dueAt: '2026-11-22T12:43:00Z',
    settledAt: null,
    case: { reference: 'SF-2026-K7Q2' },
    by: { name: 'Hugo Lefranc' },
    statement: { number: 3, n: 2 },
    claim: { number: 4 },
    claimTo: 'refuted',
    lane: 'legal',
    role: 'legal',
    ...given,
  }) as never
const risk = { id: 'risk_0192f0c1a7b87c3e9d5e4f60718293a4', reviewOn: '2026-11-12' }
const reader = (language: 'fr' | 'en') => ({ language, timeZone: 'Europe/Paris', organisation: 'Maison <Lumen>' })
const mailedKinds = notificationKinds.filter((kind) => kind !== 'claim_to_check')
const mails = mailedKinds.flatMap((kind) =>
  (['fr', 'en'] as const).map(
    (language) =>
      [
        kind,
        language,
        writeMail(
          line(kind === 'risk_review_due' ? { kind, risk } : { kind }),
          reader(language),
          'https://s.example',
          now,
        ),
      ] as const,
  ),
)

/** Where a mail that is about no statement leads. */
const elsewhere: Readonly<Record<string, string>> = {
  ledger_broken: '/settings/ledger',
  policy_proposed: '/settings/policies',
  post_mortem_due: '/cases/SF-2026-K7Q2/post-mortem',
  post_mortem_review_asked: '/cases/SF-2026-K7Q2/post-mortem',
  post_mortem_sent_back: '/cases/SF-2026-K7Q2/post-mortem',
  post_mortem_published: '/cases/SF-2026-K7Q2/post-mortem',
  improvement_given: '/cases/SF-2026-K7Q2/post-mortem',
  risk_review_due: '/risks/risk_0192f0c1a7b87c3e9d5e4f60718293a4',
}

test.each(mails)(
  '%s in %s fits on a line and in 30 kB, with the way in and the way out',
  (kind, __, { subject, plain, html }) => {
    expect(subject.length).toBeLessThan(120)
    expect(subject).not.toMatch(/[\r\n]|undefined|null/)
    expect(plain + html).not.toMatch(/undefined|\[object/)
    expect(plain).toContain(`https://s.example${elsewhere[kind] ?? '/cases/SF-2026-K7Q2/statements/3'}`)
    expect(plain).toContain('https://s.example/inbox?case=SF-2026-K7Q2')
    expect(Buffer.byteLength(html) + Buffer.byteLength(plain)).toBeLessThan(30_000)
  },
)

test('what a case taught leads to the page of the library that tells it', () => {
  const { plain } = writeMail(
    line({ kind: 'post_mortem_published', because: 'executive', libraryCase: { slug: 'sf-2026-k7q2-m4xw' } }),
    reader('fr'),
    'https://s.example',
    now,
  )
  expect(plain).toContain('https://s.example/library/sf-2026-k7q2-m4xw')
  expect(plain).toContain('vous êtes de la direction')
})

test.each(mails.filter(([, language]) => language === 'fr'))(
  '%s keeps French typography',
  (_, __, { subject, plain }) => {
    const sentences = `${subject}\n${plain}`.replace(/https:\S+/g, '')
    expect(sentences).not.toMatch(/[^\u00a0]:/)
    expect(sentences).not.toMatch(/[^\u202f][;!?]/)
    expect(sentences).not.toMatch(/'/)
  },
)

test('said again by the clock it is a reminder; a backup is asked, after the hour, without promising it back', () => {
  const write = (given: Partial<Line>, language: 'fr' | 'en') =>
    writeMail(line({ by: null, ...given }), reader(language), 'https://s.example', now)
  expect(write({}, 'en').subject).toBe(
    'SF-2026-K7Q2: reminder, clear statement 3, v2, legal lane, before 13:43 (Paris)',
  )
  const late = write({ because: 'backup', dueAt: '2026-11-22T11:00:00Z' }, 'fr')
  expect(late.subject).toBe('SF-2026-K7Q2\u00a0: viser la prise de parole 3, v2, voie juridique')
  expect(late.plain).toContain('L’heure prévue est passée\u00a0: 12\u00a0h\u00a000 (Paris).')
  expect(late.plain).toContain('vous assurez la suppléance de cette voie')
})

test('several risks are one mail with a link to each, by their day and with no word of theirs', () => {
  const of = (id: string, reviewOn: string) =>
    line({
      kind: 'risk_review_due',
      because: 'ownerless',
      case: null,
      statement: null,
      claim: null,
      lane: null,
      role: null,
      by: null,
      dueAt: null,
      risk: { id, reviewOn },
    })
  const lines = [of('risk_a', '2026-11-12'), of('risk_b', '2026-11-12'), of('risk_c', '2026-10-01')] as const
  const write = (language: 'fr' | 'en') =>
    writeMail(lines[0], reader(language), 'https://s.example', now, [lines[1], lines[2]])
  const { subject, plain } = write('en')
  expect(subject).toBe('Maison <Lumen>: look again at a risk whose review was due on 12 Nov 2026, and 2 more')
  for (const id of 'abc') expect(plain).toContain(`https://s.example/risks/risk_${id}`)
  expect(plain).toContain('You have this because whoever answered for it no longer can.')
  expect(plain).not.toContain('on this case')
  expect(write('fr').subject).toBe(
    'Maison <Lumen>\u00a0: revoir un risque dont la revue était prévue le 12 nov. 2026, et 2 de plus',
  )
  expect(write('fr').plain).toContain('Revoir un risque dont la revue était prévue le 1er oct. 2026.')
})

test('a name that is code stays a name', () => {
  const { html } = writeMail(
    line({ by: { name: '<script>alert("x")</script>' } }),
    reader('en'),
    'https://s.example',
    now,
  )
  expect(html).toContain('By &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;.')
  expect(html).toContain('Maison &lt;Lumen&gt;')
  expect(html).not.toContain('<script')
})

test('the subject is the act and the deadline', () => {
  expect(writeMail(line({}), reader('en'), 'https://s.example', now).subject).toBe(
    'SF-2026-K7Q2: clear statement 3, v2, legal lane, before 13:43 (Paris)',
  )
  expect(writeMail(line({}), reader('fr'), 'https://s.example', now).subject).toBe(
    'SF-2026-K7Q2\u00a0: viser la prise de parole 3, v2, voie juridique, avant 13\u00a0h\u00a043 (Paris)',
  )
  expect(
    writeMail(line({ kind: 'role_offered', statement: null, dueAt: null }), reader('en'), 'https://s.example', now)
      .subject,
  ).toBe('SF-2026-K7Q2: answer the offer of a role: legal')
})

test('a deadline of another day names the day', () => {
  expect(moment('2026-11-23T12:43:00Z', 'en', 'Europe/Paris', now)).toBe('23 Nov 2026, 13:43 (Paris)')
  expect(moment('2026-11-24T03:05:00Z', 'fr', 'Europe/Paris', new Date('2026-11-24T01:00:00Z'))).toBe(
    '4\u00a0h\u00a005 (Paris)',
  )
  expect(moment('2026-11-23T12:43:00Z', 'fr', 'Europe/Paris', now)).toBe('le 23 nov. 2026 à 13\u00a0h\u00a043 (Paris)')
})

test('several lines of a case are one mail: the most pressing names it, each other has its own way in, and nothing is said twice', () => {
  const also = [
    line({ kind: 'changes_asked' }),
    line({ kind: 'changes_asked' }),
    line({ kind: 'case_declared', statement: null }),
  ]
  const write = (language: 'fr' | 'en') => writeMail(line({}), reader(language), 'https://s.example', now, also)
  const { subject, plain, html } = write('en')
  expect(subject).toBe('SF-2026-K7Q2: clear statement 3, v2, legal lane, before 13:43 (Paris), and 2 more')
  expect(plain).toContain(
    'Also on this case:\n- Change statement 3, v2. https://s.example/cases/SF-2026-K7Q2/statements/3\n- A case was declared. https://s.example/cases/SF-2026-K7Q2\n',
  )
  expect(html.match(/<li/g)).toHaveLength(2)
  expect(write('fr').subject).toBe(
    'SF-2026-K7Q2\u00a0: viser la prise de parole 3, v2, voie juridique, avant 13\u00a0h\u00a043 (Paris), et 2 de plus',
  )
})
