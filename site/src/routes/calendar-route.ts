import type { Activity, ActivityKind } from '@lovat/shared/contract/activity'
import type { SourceKind } from '@lovat/shared/contract/evidence'
import { type ActivityDelivery, activityDelivery } from '@lovat/shared/delivery/activity-standing'
import { activityKindLabel, sourceKindLabel } from '@lovat/shared/text/labels'
import type { KommunWorld, PromiseInWorld } from './kommun-world.ts'
import { remember } from './remember.ts'
import type { PlannedPage, RouteOf } from './route.ts'
import type { World } from './world.ts'

/** A day in a kommun's calendar. `id` is the same for the same thing, whatever day it is moved to. */
export type CalendarDay = { id: string; date: string; title: string; text: string; path: string; changed: string }
export type CalendarProps = { title: string; path: string; days: CalendarDay[] }

export const calendarPath = (kommunPath: string): string => `${kommunPath}kalender.ics`

const FINISHED: ReadonlySet<string> = new Set(['done', 'partlyDone', 'notDone', 'cancelled'])
/** What people can come to. */
const OPEN_TO_ALL: ReadonlySet<ActivityKind> = new Set<ActivityKind>(['meeting', 'safetyWalk', 'nightWalk'])
const DIALOGUES: ReadonlySet<SourceKind> = new Set<SourceKind>(['citizenDialogue', 'safetyWalk'])

const ofKommun = remember<KommunWorld, PlannedPage[]>()

/** The days that are known of a kommun, where it has promised anything: a calendar without a day in it is none. */
export const calendarPages = (world: World, kommun: KommunWorld, today: string): PlannedPage[] =>
  ofKommun(kommun, [today, world.shared], () => {
    const path = calendarPath(`/${kommun.municipality.document.slug}/`)
    return kommun.promises.length === 0 ? [] : [{ path, make: (now, day) => calendarRoute(now, kommun, day) }]
  })

function calendarRoute(world: World, kommun: KommunWorld, today: string): RouteOf<'calendar'> {
  const { name, slug, code, example } = kommun.municipality.document
  const home = `/${slug}/`
  const agreements = world.shared.agreements
    .filter(({ document }) => document.municipalities.includes(code))
    .map(
      ({ document, entries }): CalendarDay => ({
        id: `${document.ref}-slut`,
        date: document.validTo,
        title: `Sista dagen för ${document.title.sv}`,
        text: 'Efter den här dagen gäller inte överenskommelsen längre.',
        path: home,
        changed: entries.at(-1)?.at ?? '',
      }),
    )
  const days = [...agreements, ...kommun.promises.flatMap((promise) => daysOf(promise, today))]
    .map((day) => (example ? { ...day, title: `${day.title} (exempel)` } : day))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))
  const title = `Medborgarlöften i ${name}${example ? ' (exempel)' : ''}`
  return { page: 'calendar', path: calendarPath(home), props: { title, path: home, days } }
}

function daysOf({ document, path, updates, history }: PromiseInWorld, today: string): CalendarDay[] {
  const changed = history.at(-1)?.at ?? ''
  const text = `Löftet: ${document.title.sv}.`
  const end: CalendarDay = {
    id: `${document.ref}-slut`,
    date: document.to,
    title: `Löftets sista dag: ${document.title.sv}`,
    text,
    path,
    changed,
  }
  if (document.to < today) return [end]
  const published = updates.map((update) => update.document)
  const dialogues = document.sources.flatMap((source, index): CalendarDay[] =>
    DIALOGUES.has(source.kind) && source.date !== undefined && source.date >= today
      ? [
          {
            id: `${document.ref}-dialog-${index + 1}`,
            date: source.date,
            title: `${sourceKindLabel[source.kind]}: ${source.title}`,
            text,
            path,
            changed,
          },
        ]
      : [],
  )
  const activities = document.activities.flatMap((activity) =>
    daysOfActivity(activity, activityDelivery(activity, published, today)).map((day) => ({
      ...day,
      text: `${activity.responsible.name} ansvarar. ${text}`,
      path: `${path}#aktivitet-${activity.ref.split('-').at(-1)}`,
      changed,
    })),
  )
  return [end, ...dialogues, ...activities]
}

type ActivityDay = Pick<CalendarDay, 'id' | 'date' | 'title'>

function daysOfActivity(activity: Activity, { status, window, updates }: ActivityDelivery): ActivityDay[] {
  if (FINISHED.has(status)) return []
  const { ref, kind, text } = activity
  const due = updates.findLast((update) => update.nextUpdateDue !== undefined)?.nextUpdateDue ?? activity.nextUpdateDue
  const isOneDay = window.from === window.to && OPEN_TO_ALL.has(kind)
  return [
    { id: `${ref}-klar`, date: window.to, title: `${isOneDay ? activityKindLabel[kind] : 'Ska vara klart'}: ${text.sv}` },
    ...(due === undefined ? [] : [{ id: `${ref}-uppfoljning`, date: due, title: `Uppföljning senast: ${text.sv}` }]),
  ]
}
