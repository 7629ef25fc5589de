import { PASSWORD } from './access-people.ts'
import { EVERYONE, type GatePerson } from './gate-people.ts'
import type { Target } from './gate-target.ts'
import type { Way } from './gate-way.ts'

const SIGNED_IN = EVERYONE.filter((name) => name !== 'anonymous')
const NOT_ADMINISTRATOR = SIGNED_IN.filter((name) => name !== 'administrator')
const BOTH: readonly GatePerson[] = ['administrator']

const bothSeats = ({ lund }: Target) => [
  { party: 'police', role: 'approver', municipalities: [lund] },
  { party: 'municipality', role: 'approver', municipalities: [lund] },
]
const newPerson = (members: object) => ({ name: 'Ny', email: 'ny@lovat.example', password: PASSWORD, ...members })

/** Ways to get a key, or the right to hand them out. Payload leaves fields that one may not set as they are, and says nothing. */
export const WAYS_TO_RIGHTS: readonly Way[] = [
  {
    name: 'become administrator',
    draftFor: SIGNED_IN,
    go: (ask, _, self) => ask('PATCH', `/users/${self}`, { isAdministrator: true }),
  },
  {
    name: 'become approver for both parties',
    // An administrator is told that the two do not go together.
    draftFor: NOT_ADMINISTRATOR,
    go: (ask, target, self) => ask('PATCH', `/users/${self}`, { memberships: bothSeats(target) }),
  },
  {
    name: 'become approver with a form',
    draftFor: NOT_ADMINISTRATOR,
    go: (ask, target, self) => {
      const form = new FormData()
      form.append('_payload', JSON.stringify({ memberships: bothSeats(target), name: 'Samma' }))
      return ask('PATCH', `/users/${self}`, form)
    },
  },
  {
    name: 'make an administrator who approves',
    go: (ask, target) => ask('POST', '/users', newPerson({ isAdministrator: true, memberships: bothSeats(target) })),
  },
  {
    name: 'make an account for oneself',
    lawfulFor: BOTH,
    go: (ask, target) =>
      target.stage === 'not submitted' ? ask('POST', '/users', newPerson({ email: 'fel' })) : ask('POST', '/users', {}),
  },
  {
    name: 'register as the first person',
    go: (ask, target) => ask('POST', '/users/first-register', newPerson({ isAdministrator: true, memberships: bothSeats(target) })),
  },
  {
    name: 'give somebody else a password',
    lawfulFor: BOTH,
    go: (ask, { house }, self) =>
      self === house.administrator.id
        ? ask('GET', '/users/me')
        : ask('PATCH', `/users/${house.administrator.id}`, { password: 'ett-annat-langt-losenord' }),
  },
  {
    name: 'change everybody’s account at once',
    lawfulFor: BOTH,
    draftFor: NOT_ADMINISTRATOR,
    go: (ask, target, self) =>
      self === target.house.administrator.id
        ? ask('GET', '/users/me')
        : ask('PATCH', '/users?where[id][exists]=true', { isAdministrator: true, memberships: bothSeats(target) }),
  },
  {
    name: 'delete an account',
    lawfulFor: BOTH,
    go: (ask, { house }, self) =>
      self === house.administrator.id ? ask('GET', '/users/me') : ask('DELETE', `/users/${house.administrator.id}`),
  },
  {
    name: 'unlock an account',
    lawfulFor: BOTH,
    go: (ask) => ask('POST', '/users/unlock', { email: 'approver@lovat.example' }),
  },
  {
    name: 'reset a password with a made-up token',
    saidByPayload: true,
    go: (ask) => ask('POST', '/users/reset-password', { token: 'a'.repeat(40), password: 'ett-annat-langt-losenord' }),
  },
  {
    name: 'log in with the name of an approver and a guess',
    go: (ask) => ask('POST', '/users/login', { email: 'nobody-here@lovat.example', password: 'gissning-gissning' }),
  },
]
