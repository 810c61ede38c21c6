import { useTranslations } from 'next-intl'
import type { LanePartsFragment, RulePartsFragment } from '#app/gql/graphql.ts'
import { capital, country, duration, together } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'

type Rest = Omit<RulePartsFragment, 'match' | 'lanes'>
const CHANNELS = 8

/** What a policy says, a sentence each: the same sentences list it, compare it and answer a trial. */
export function useSentences() {
  const t = useTranslations('settings.policies.sentences')
  const all = useTranslations()
  const { language } = useReader()
  const list = (items: readonly string[]) => together(items, language)
  const time = (minutes: number) => duration(minutes * 60_000, language)

  function applies({ match }: Pick<RulePartsFragment, 'match'>): string {
    const parts = [
      match.inAdvance ? t('inAdvance') : null,
      match.kind.length > 0 ? list(match.kind.map((kind) => all(`statementKinds.${kind}`).toLowerCase())) : null,
      match.kind.length === 0 && !match.inAdvance && !match.insideInformation ? t('any') : null,
      match.insideInformation ? t('inside') : null,
      match.severity.length > 0 ? t('severity', { list: list(match.severity.map(String)) }) : null,
      match.channel.length > 0
        ? t('channel', { list: list(match.channel.map((channel) => all(`channels.in.${channel}`))) })
        : null,
      match.audience.length > 0
        ? t('audience', { list: list(match.audience.map((audience) => all(`audiences.${audience}`).toLowerCase())) })
        : null,
      match.element.length > 0 ? t('element', { list: named(match.element) }) : null,
      match.jurisdiction.length > 0
        ? t('jurisdiction', { list: list(match.jurisdiction.map((code) => country(code, language))) })
        : null,
    ].filter((part) => part !== null)
    return parts.length === 1 && parts[0] === t('any') ? t('everything') : t('when', { what: parts.join(', ') })
  }

  const named = (elements: Rest['requiredElements']) =>
    list(elements.map((element) => quoted(all(`elements.${element}`), language)))

  function lane(of: LanePartsFragment): string[] {
    const name = { lane: capital(all(`lanes.names.${of.lane}`)) }
    return [
      t('lane', {
        ...name,
        min: of.min,
        due: time(of.dueMinutes),
        express: time(of.expressDueMinutes),
        veto: of.veto.toLowerCase(),
      }),
      ...aboutLane(of),
    ]
  }

  function aboutLane(of: LanePartsFragment): string[] {
    const name = { lane: capital(all(`lanes.names.${of.lane}`)) }
    const others = of.escalateTo.filter((role) => role !== 'LEAD')
    return [
      of.backups.length > 0 ? t('backups', { ...name, people: list(of.backups.map((person) => person.name)) }) : null,
      of.delegable ? null : t('personal', name),
      of.byToken ? null : t('noToken', name),
      of.stepUp === 'PASSKEY' ? t('passkey', name) : null,
      others.length > 0
        ? t('late', { ...name, list: list(of.escalateTo.map((role) => all(`roles.${role}`).toLowerCase())) })
        : null,
    ].filter((sentence) => sentence !== null)
  }

  function rest(of: Rest): string[] {
    const hard = of.requiredElements.filter((element) => !of.waivable.includes(element))
    const soft = of.requiredElements.filter((element) => of.waivable.includes(element))
    return [
      hard.length > 0 ? t('hard', { list: named(hard) }) : null,
      soft.length > 0 ? t('required', { list: named(soft) }) : null,
      of.threads === 'ALL' ? t('threads') : null,
      t('life', { time: time(of.voteLifeMinutes), window: time(of.windowMaxMinutes) }),
      of.publisherMayApprove ? null : t('publisher'),
      of.express ? null : t('noExpress'),
      of.holdingLine ? null : t('noLine'),
      of.breakGlass.length === 0 ? t('noGlass') : null,
      of.breakGlass.length > 0 && of.breakGlass.length < CHANNELS
        ? t('glass', { list: list(of.breakGlass.map((channel) => all(`channels.in.${channel}`))) })
        : null,
    ].filter((sentence) => sentence !== null)
  }

  const whole = (rule: RulePartsFragment): string[] => [
    applies(rule),
    ...(rule.lanes.length === 0 ? [t('nobody')] : rule.lanes.flatMap(lane)),
    ...rest(rule),
  ]
  return { applies, lane, aboutLane, rest, whole }
}

const quoted = (text: string, language: 'fr' | 'en') => (language === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`)

/** One of the house's own has no word here, and is shown by its name. */
export function usePolicyName() {
  const named = useTranslations('policies')
  return (name: string) => (named.has(name as 'base') ? capital(named(name as 'base')) : name)
}
