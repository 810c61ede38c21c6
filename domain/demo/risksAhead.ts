import { and, eq } from 'drizzle-orm'
import { libraryCases } from '#db/schema/library.ts'
import { postMortemPassages } from '#db/schema/postMortemPassages.ts'
import { applyLesson } from '../postMortems/lessons.ts'
import { noteRisk } from '../risks/noteRisk.ts'
import { reviewRisk } from '../risks/reviewRisk.ts'
import { transact } from '../transact.ts'
import type { Play } from './play.ts'

const DAY = 24 * 60

/** What the house saw coming: one risk whose review is overdue, one that was looked at again, one that a lesson changed. */
export async function risksAhead(play: Play): Promise<void> {
  await noteRisk(await play.as('claire', -190 * DAY), {
    title: 'Une lampe surchauffe dans une chambre d’enfant',
    scenario:
      'Un parent filme une lampe brûlante ou une coque fondue. La vidéo circule dans les groupes de parents avant que le service client ne l’ait vue ; la presse demande s’il y aura un rappel.',
    language: 'fr',
    category: 'product_safety',
    cluster: 'accidental',
    likelihood: 2,
    impacts: [
      { stakeholder: 'customers', impact: 4 },
      { stakeholder: 'press', impact: 3 },
      { stakeholder: 'regulator', impact: 3 },
      { stakeholder: 'partners', impact: 2 },
    ],
    ownerId: play.member('hugo'),
    reviewAt: play.at(-8 * DAY),
    resembles: await shipped(play, 'samsung-galaxy-note7-2016'),
  })
  await answeredInJest(play)
  await posterThatOffends(play)
}

async function answeredInJest(play: Play): Promise<void> {
  const { riskId } = await noteRisk(await play.as('hugo', -150 * DAY), {
    title: 'Une réponse ironique de notre compte fait le tour',
    scenario:
      'Le soir, une seule personne répond aux messages. Une plaisanterie adressée à quelqu’un d’inquiet est copiée, puis reprise par un compte très suivi.',
    language: 'fr',
    category: 'community_management',
    cluster: 'preventable',
    likelihood: 3,
    impacts: [
      { stakeholder: 'customers', impact: 3 },
      { stakeholder: 'press', impact: 3 },
      { stakeholder: 'staff', impact: 2 },
    ],
    ownerId: play.member('maya'),
    reviewAt: play.at(-28 * DAY),
  })
  await reviewRisk(await play.as('maya', -30 * DAY), {
    riskId,
    expectedVersion: 1,
    reviewAt: play.at(150 * DAY),
    remark: 'Trois réponses relues après coup ce trimestre, aucune reprise. Toujours une seule personne après 20 h.',
  })
}

async function posterThatOffends(play: Play): Promise<void> {
  const { riskId } = await noteRisk(await play.as('elise', -34 * DAY), {
    title: 'Un visuel de rue est jugé déplacé',
    scenario:
      'Un collectif photographie une affiche un samedi et appelle à la retirer. Personne n’est de garde ; le silence du week-end devient le sujet.',
    language: 'fr',
    category: 'advertising',
    cluster: 'preventable',
    likelihood: 2,
    impacts: [
      { stakeholder: 'customers', impact: 2 },
      { stakeholder: 'press', impact: 2 },
      { stakeholder: 'ngos', impact: 3 },
    ],
    ownerId: play.member('elise'),
    reviewAt: play.at(60 * DAY),
  })
  const passageId = await lessonOnStreetVisuals(play)
  if (passageId)
    await applyLesson(await play.as('claire', -20 * DAY), {
      passageId,
      riskId,
      how: 'Le scénario commence désormais un samedi, quand personne n’a relu.',
    })
}

async function shipped(play: Play, slug: string): Promise<string[]> {
  const found = await transact(await play.as('claire', 0), ({ tx }) =>
    tx.select({ id: libraryCases.id }).from(libraryCases).where(eq(libraryCases.slug, slug)),
  )
  return found.map(({ id }) => id)
}

async function lessonOnStreetVisuals(play: Play): Promise<string | undefined> {
  const actor = await play.as('claire', 0)
  const [, second] = await transact(actor, ({ tx }) =>
    tx
      .select({ id: postMortemPassages.id })
      .from(postMortemPassages)
      .where(and(eq(postMortemPassages.orgId, actor.orgId), eq(postMortemPassages.kind, 'lesson')))
      .orderBy(postMortemPassages.number),
  )
  return second?.id
}
