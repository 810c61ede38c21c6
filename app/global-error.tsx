'use client'

import '#app/styles/index.css'

type Props = { error: Error & { digest?: string } }

/** Even the outermost page failed, and with it whatever knew the reader's language: both are said. */
export default function OutermostFailed({ error: { digest } }: Props) {
  return (
    <html lang="en">
      <body>
        <main className="gate">
          <title>Sangfroid</title>
          <div className="gate-intro">
            <h1>This page could not be shown</h1>
            <p>What was saved before is saved. What you were sending was not recorded.</p>
            <p className="button-row">
              <a className="button primary" href="/">
                Go to the board
              </a>
            </p>
          </div>
          <div className="gate-intro" lang="fr">
            <h2>Cette page n’a pas pu s’afficher</h2>
            <p>Ce qui était enregistré l’est. Ce que vous envoyiez ne l’a pas été.</p>
            <p className="button-row">
              <a className="button" href="/">
                Aller au tableau
              </a>
            </p>
          </div>
          {digest ? <p className="small quiet mt-24">{digest}</p> : null}
        </main>
      </body>
    </html>
  )
}
