import { useTranslations } from 'next-intl'

/** On a phone, what a long page holds below its first screen, each one press away. */
export function Jumps({ to }: { to: readonly (readonly [id: string, name: string])[] }) {
  const t = useTranslations('shell')
  if (to.length === 0) return null
  return (
    <nav className="jumps" aria-label={t('onThisPage')}>
      {to.map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  )
}
