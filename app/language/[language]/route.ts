import type { NextRequest } from 'next/server'
import { backFrom } from '#app/back.ts'
import { graphql } from '#app/gql/gql.ts'
import { runIfSignedIn } from '#app/graphql.ts'
import { isSecure } from '#app/sign-in/cookie.ts'

const Choose = graphql(/* GraphQL */ `
  mutation ChooseLanguage($input: ChangeMySettingsInput!) {
    changeMySettings(input: $input) {
      userErrors {
        code
      }
    }
  }
`)

/** The language links of every page: a cookie, the setting of whoever is signed in, and back. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (language !== 'fr' && language !== 'en') return new Response(null, { status: 404 })
  const answer = backFrom(request)
  answer.cookies.set('language', language, { path: '/', sameSite: 'lax', secure: isSecure(), maxAge: 31_536_000 })
  if (isOurs(request)) await runIfSignedIn(Choose, { input: { language: language === 'fr' ? 'FR' : 'EN' } })
  return answer
}

/** A link on someone else's page may change what is shown here, never what is kept of a person. */
const isOurs = (request: NextRequest) => request.headers.get('sec-fetch-site') === 'same-origin'
