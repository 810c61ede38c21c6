import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CaseActsFragment } from '#app/gql/graphql.ts'
import type { Permission } from '#app/ui/act.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Link } from '#app/ui/link.tsx'
import { Menu } from '#app/ui/menu.tsx'
import { useReader } from '#app/ui/reader.ts'
import { say } from '#app/ui/refusals.ts'

export const caseActs = graphql(/* GraphQL */ `
  fragment CaseActs on Case {
    reference
    stage
    confidentiality
    heldAt
    decisions {
      revokedAt
    }
    lead {
      isViewer
    }
    viewerMayQualify {
      allowed
      refusal
    }
    viewerMayContain {
      allowed
      refusal
    }
    viewerMayClose {
      allowed
      refusal
    }
    viewerMayDecide {
      allowed
      refusal
    }
    viewerMayWaive {
      allowed
      refusal
    }
    viewerMayHold {
      allowed
      refusal
    }
    viewerMayReleaseHold {
      allowed
      refusal
    }
    viewerMayRecordFound {
      allowed
      refusal
    }
    viewerMayRestrict {
      allowed
      refusal
    }
    legalHold {
      id
    }
    viewerMayHoldForLaw {
      allowed
      refusal
    }
  }
`)

/** Each act is a page of its own address: it can be linked to, and needs no script. */
export const actNames = [
  'qualify',
  'decide',
  'assign',
  'update',
  'hold',
  'release',
  'found',
  'contain',
  'close',
  'reopen',
  'dismiss',
  'restrict',
  'open',
  'waive',
  'preserve',
  'letGo',
] as const
export type ActName = (typeof actNames)[number]

/** Which acts have a meaning now, whoever may do them; and whether this viewer may. */
export function actsOf(subject: CaseActsFragment): { name: ActName; permission: Permission }[] {
  const { stage, heldAt, confidentiality } = subject
  const live = stage === 'ACTIVE' || stage === 'CONTAINED'
  const run = subject.viewerMayRestrict
  const forLaw = subject.viewerMayHoldForLaw // the business of administrators and legal: nobody else is told that it is refused
  const all: [ActName, boolean, Permission][] = [
    ['decide', live, subject.viewerMayDecide],
    ['assign', live && subject.decisions.some(({ revokedAt }) => !revokedAt), subject.viewerMayDecide],
    ['update', live, subject.viewerMayWaive],
    ['qualify', live || stage === 'SIGNAL', subject.viewerMayQualify],
    ['hold', live && !heldAt, subject.viewerMayHold],
    ['release', live && Boolean(heldAt), subject.viewerMayReleaseHold],
    ['found', live, subject.viewerMayRecordFound],
    ['contain', stage === 'ACTIVE', subject.viewerMayContain],
    ['close', live, subject.viewerMayClose],
    ['reopen', stage === 'CONTAINED' || stage === 'CLOSED', run],
    ['dismiss', stage === 'SIGNAL', subject.viewerMayQualify],
    ['restrict', live && confidentiality === 'OPEN', run],
    ['open', live && confidentiality === 'RESTRICTED', run],
    ['preserve', forLaw.allowed && !subject.legalHold, forLaw],
    ['letGo', forLaw.allowed && Boolean(subject.legalHold), forLaw],
  ]
  return all.filter(([, meant]) => meant).map(([name, , permission]) => ({ name, permission }))
}

export function CaseActs({ of }: { of: CaseActsFragment }) {
  const t = useTranslations('caseRoom')
  const acts = actsOf(of)
  const href = `/cases/${of.reference}`
  return (
    <>
      {of.lead?.isViewer ? <ButtonLink href={`${href}/team?hand-over=LEAD#act`}>{t('handOver')}</ButtonLink> : null}
      {acts.some(({ permission }) => permission.allowed) ? (
        <Menu label={t('acts')}>
          {acts.map(({ name, permission }) => (
            <ActLink key={name} name={name} permission={permission} href={href} />
          ))}
        </Menu>
      ) : null}
    </>
  )
}

function ActLink({ name, permission, href }: { name: ActName; permission: Permission; href: string }) {
  const t = useTranslations('caseRoom.open')
  const { language } = useReader()
  if (permission.allowed) return <Link href={`${href}?act=${name}#act`}>{t(name)}</Link>
  return (
    <p className="quiet">
      {t(name)} {permission.refusal ? say(permission.refusal, language) : null}
    </p>
  )
}
