import type { Way } from './gate-way.ts'
import { WAYS_TO_CHANGE } from './gate-ways-change.ts'
import { WAYS_TO_LEAVE } from './gate-ways-leave.ts'
import { WAYS_TO_PUBLISH } from './gate-ways-publish.ts'
import { WAYS_TO_RIGHTS } from './gate-ways-rights.ts'
import { WAYS_TO_STORE } from './gate-ways-store.ts'

/**
 * Every way round the gate that we know of, over REST. What is an ordinary draft for somebody comes last: it changes what
 * the other ways are tried on.
 */
const ALL = [...WAYS_TO_PUBLISH, ...WAYS_TO_LEAVE, ...WAYS_TO_STORE, ...WAYS_TO_RIGHTS, ...WAYS_TO_CHANGE]
export const WAYS: readonly Way[] = [...ALL.filter(({ draftFor }) => !draftFor), ...ALL.filter(({ draftFor }) => draftFor)]
