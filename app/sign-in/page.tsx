import { getTranslations } from 'next-intl/server'
import { bridge } from '#app/bridge.ts'
import { Gate, Persona } from '#app/ui/gate.tsx'
import { Fold } from '#app/ui/list.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import type { DemoHouse } from '#domain/sign-in/signIn.ts'
import { signInAsPersona, signInWithProvider } from './actions.ts'
import { hasProvider, providerName } from './nextAuth.ts'
import { PasswordForm } from './password-form.tsx'
import { refusalWords } from './refusal-words.ts'
import { returnPath } from './returnPath.ts'

/** In the order in which they are met in the story. */
const story = ['claire', 'ines', 'hugo', 'philippe', 'maya', 'karim', 'sophie', 'lea', 'olivier', 'anne'] as const

type Props = { searchParams: Promise<Record<string, string | undefined>> }

export async function generateMetadata() {
  const t = await getTranslations('signIn')
  return { title: bridge().signIn.demo ? t('demoTitle') : t('title') }
}

export default async function SignIn({ searchParams }: Props) {
  const asked = await searchParams
  const [t, [house, other]] = [await getTranslations('signIn'), await bridge().signIn.demoHouses()]
  const next = returnPath(asked.next)
  const [known, elsewhere] = [met(story, house), met(['vera'], other)]
  const notice = refusalWords(asked, t) ?? (asked.out ? t('signedOut') : asked.set ? t('reset.done') : null)
  return (
    <Gate demo={known.length > 0}>
      <div className="gate-intro">
        <h1>{known.length > 0 ? t('promise') : t('title')}</h1>
        {known.length > 0 ? <p className="lead">{t('storyPlain')}</p> : null}
        {notice ? <Banner boxed>{notice}</Banner> : null}
      </div>
      {known.length > 0 ? (
        <form action={signInAsPersona} className="mt-48">
          <input type="hidden" name="next" value={next} />
          <Section id="as" title={t('enterAs')} bare>
            <Cards people={known} />
          </Section>
          {elsewhere.length > 0 ? (
            <Section id="elsewhere" title={t('otherHouse', { house: other?.name ?? '' })} bare className="mt-32">
              <p className="small quiet mb-12">{t('otherHouseHint')}</p>
              <Cards people={elsewhere} />
            </Section>
          ) : null}
        </form>
      ) : null}
      {hasProvider() ? (
        <form action={signInWithProvider} className="mt-24">
          <input type="hidden" name="next" value={next} />
          <SubmitButton>{t('provider', { provider: providerName() })}</SubmitButton>
        </form>
      ) : null}
      {known.length > 0 ? (
        <Fold
          summary={t('withEmail')}
          className="fold mt-32"
          open={asked.refused === 'WRONG_PASSWORD' || Boolean(asked.set)}
        >
          <PasswordForm next={next} />
        </Fold>
      ) : (
        <PasswordForm next={next} />
      )}
      <p className="gate-foot small quiet">{t('foot')}</p>
    </Gate>
  )
}

type Key = (typeof story)[number] | 'vera'
type Met = { key: Key; email: string; name: string }

function met(keys: readonly Key[], house: DemoHouse | undefined): Met[] {
  const people = house?.people ?? []
  return keys.flatMap((key) =>
    people.filter(({ email }) => email.startsWith(`${key}.`)).map(({ email, name }) => ({ key, email, name })),
  )
}

async function Cards({ people }: { people: Met[] }) {
  const t = await getTranslations('signIn')
  return (
    <ul className="personas">
      {people.map(({ key, email, name }) => (
        <Persona
          key={email}
          value={email}
          name={name}
          role={t(`personas.${key}.role`)}
          tries={t(`personas.${key}.tries`)}
        />
      ))}
    </ul>
  )
}
