import '#app/styles/index.css'
import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Sprite } from '#app/ui/glyph.tsx'
import { FailedWords } from './failed.tsx'
import { failedWords } from './failed-words.ts'

export const metadata: Metadata = { title: 'Sangfroid', robots: { index: false } }
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#F6F8FA' },
    { media: '(prefers-color-scheme: dark)', color: '#0E161D' },
  ],
}

/** Comes in time for the first paint or waits for the next page: words never move when it arrives. */
const plex = localFont({
  src: [
    { path: '../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2', weight: '600' },
  ],
  variable: '--plex',
  display: 'optional',
  adjustFontFallback: false,
})

/** Language, theme, density and keys come by cookie, so that the first paint is already right. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [language, chosen, t] = await Promise.all([getLocale(), cookies(), getTranslations('errors.failed')])
  const theme = chosen.get('theme')?.value
  return (
    <html
      lang={language}
      className={plex.variable}
      data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}
      data-density={chosen.get('density')?.value === 'compact' ? 'compact' : undefined}
      data-keys={chosen.get('keys')?.value === 'off' ? 'off' : undefined}
    >
      <head>
        {/* What stands at the end of a line moves while the line is still arriving: the first paint waits for the page. */}
        <link rel="expect" href="#page-end" blocking="render" />
      </head>
      <body>
        <Sprite />
        <FailedWords value={failedWords(t)}>{children}</FailedWords>
        <span id="page-end" hidden />
      </body>
    </html>
  )
}
