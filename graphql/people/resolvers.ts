import { changePostMortemDays } from '#domain/organisations/changePostMortemDays.ts'
import { changePostMortemLanes } from '#domain/organisations/changePostMortemLanes.ts'
import { organisationShape } from '#domain/organisations/shape.ts'
import { changeCapacities, endSessions, reinstatePerson, suspendPerson } from '#domain/people/administer.ts'
import { changeMyPassword } from '#domain/people/changeMyPassword.ts'
import { changeMySettings } from '#domain/people/changeMySettings.ts'
import { sessionShape, tokenShape } from '#domain/people/credentialShapes.ts'
import { erasePerson } from '#domain/people/erasePerson.ts'
import { findInvitations, findOrganisation, findPeople, findPerson, findViewer } from '#domain/people/find.ts'
import { invitationShape } from '#domain/people/invitationShape.ts'
import { invitePerson, resendInvitation, withdrawInvitation } from '#domain/people/invitations.ts'
import { endOtherSessions, endSession } from '#domain/people/sessions.ts'
import { personShape } from '#domain/people/shape.ts'
import { createExplorerToken, createToken, revokeToken } from '#domain/people/tokens.ts'
import { viewerShape } from '#domain/people/viewerShape.ts'
import type { Selection } from '#domain/selection.ts'
import { acts } from '#graphql/acts.ts'
import { connection, type Page } from '#graphql/connection.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

const theViewer = { viewer: [viewerShape, 'memberId'] } as const
const theInvitation = { invitation: [invitationShape, 'invitationId'] } as const
const thePerson = { person: [personShape, 'memberId'] } as const

export const people: Noun = {
  shapes: [personShape, viewerShape, invitationShape, sessionShape, tokenShape, organisationShape],
  resolvers: {
    Query: {
      viewer: (_: unknown, _args: object, { actor, read }: Context, selection: Selection) =>
        findViewer(read, actor, selection),
      organisation: (_: unknown, _args: object, { actor, read }: Context, selection: Selection) =>
        findOrganisation(read, actor, selection),
      person: (_: unknown, { id }: { id: string }, { read }: Context, selection: Selection) =>
        findPerson(read, selection, id),
      people: async (_: unknown, args: Record<string, unknown>, context: Context, selection: Selection) =>
        connection((await findPeople(context.read, selection, args)) as Page, args, context, 'Query.people'),
      invitations: async (_: unknown, args: Record<string, unknown>, context: Context, selection: Selection) =>
        connection((await findInvitations(context.read, selection, args)) as Page, args, context, 'Query.invitations'),
    },
    Mutation: {
      changeMySettings: acts(changeMySettings, theViewer),
      changeMyPassword: acts(changeMyPassword, theViewer),
      endSession: acts(endSession, theViewer),
      endOtherSessions: acts(endOtherSessions, theViewer),
      createToken: acts(createToken, { token: [tokenShape, 'tokenId'] }),
      createExplorerToken: acts(createExplorerToken, { token: [tokenShape, 'tokenId'] }),
      revokeToken: acts(revokeToken, theViewer),
      invitePerson: acts(invitePerson, theInvitation),
      resendInvitation: acts(resendInvitation, theInvitation),
      withdrawInvitation: acts(withdrawInvitation, theInvitation),
      changeCapacities: acts(changeCapacities, thePerson),
      suspendPerson: acts(suspendPerson, thePerson),
      reinstatePerson: acts(reinstatePerson, thePerson),
      endSessions: acts(endSessions, thePerson),
      erasePerson: acts(erasePerson, thePerson),
      changePostMortemDays: acts(changePostMortemDays, { organisation: [organisationShape, 'organisationId'] }),
      changePostMortemLanes: acts(changePostMortemLanes, { organisation: [organisationShape, 'organisationId'] }),
    },
  },
}
