import sharp from 'sharp'
import type { Person } from '../access-people.ts'
import { draft, updateRow } from '../document-builders.ts'
import type { Ask } from '../gate-rest.ts'
import type { House } from '../open-house.ts'
import { putUnderEmbargo } from './documents.ts'
import type { Matrix } from './gated.ts'
import { cell, ROLES, type Scope } from './roles.ts'
import type { Table } from './table.ts'

const isDone = ({ status, body }: { status: number; body: unknown }) => {
  // 501: there is no such address at all.
  if (status >= 500 && status !== 501) throw new Error(`The server failed: ${status} ${JSON.stringify(body)}`)
  return status < 300
}
let count = 0

async function tableOf(columns: Record<string, (ask: Ask, person: Person) => Promise<boolean | string>>, { all }: Matrix): Promise<Table> {
  const rows: Table['rows'] = []
  for (const { person, title } of ROLES) {
    const cells: string[] = []
    for (const tries of Object.values(columns)) {
      const answer = await tries(all[person].ask, all[person])
      cells.push(typeof answer === 'string' ? answer : answer ? 'ja' : 'nej')
    }
    rows.push({ title, cells })
  }
  return { columns: Object.keys(columns), rows }
}

const picture = () =>
  sharp({ create: { width: 4, height: 4, channels: 3, background: '#123' } })
    .png()
    .toBuffer()

const described = (municipality: string) => ({ alt: 'Ett möte', credit: 'Polisen', licence: 'CC BY 4.0', municipality })

export async function storedFile({ payload, request }: House, municipality: string) {
  const data = await picture()
  return payload.create({
    collection: 'media',
    data: described(municipality),
    file: { data, name: `mote-${++count}.png`, mimetype: 'image/png', size: data.length },
    req: await request(),
  })
}

/** A file that an update behind an embargo rests on. */
async function fileUnderEmbargo({ house, promises }: Matrix, municipality: string) {
  const file = await storedFile(house, municipality)
  const promise = promises[municipality === house.municipalityIds.get('1281') ? '1281' : '1445'] ?? ''
  const evidence = [{ kind: 'photo', title: 'Mötet', file: file.id }]
  const { id } = await draft(house, 'updates', updateRow(promise, { evidenceMissing: false, evidence }))
  await putUnderEmbargo(house, { type: 'update', id, whole: id, word: '' })
  return file
}

/** Files: where they are of the own kommun and of another. `läs` covers the row and the bytes. */
export async function mediaTable(matrix: Matrix): Promise<Table> {
  const { house } = matrix
  const at = (scope: Scope) => house.municipalityIds.get(scope === 'elsewhere' ? '1445' : '1281') ?? ''
  const perKommun = async (tries: (municipality: string) => Promise<boolean>) => {
    const ownParty = await tries(at('ownParty'))
    return cell({ ownParty, otherParty: ownParty, elsewhere: await tries(at('elsewhere')) })
  }
  const hidden = new Map<string, ReturnType<typeof fileUnderEmbargo>>()
  const read = async (ask: Ask, { id, filename }: { id: string | number; filename?: string | null }) => {
    const row = isDone(await ask('GET', `/media/${id}`))
    const bytes = isDone(await ask('GET', `/media/file/${filename}`))
    const listed = Boolean((await ask('GET', `/media?where[id][equals]=${id}`)).body?.totalDocs)
    if (row !== bytes || row !== listed) throw new Error(`A file's row ${row}, bytes ${bytes}, list ${listed}`)
    return row
  }
  const bytes = new Uint8Array(await picture())
  return tableOf(
    {
      läs: (ask) => perKommun((municipality) => storedFile(house, municipality).then((file) => read(ask, file))),
      'läs under embargo': (ask) =>
        perKommun(async (municipality) => {
          const file = hidden.get(municipality) ?? fileUnderEmbargo(matrix, municipality)
          hidden.set(municipality, file)
          return read(ask, await file)
        }),
      'ladda upp': (ask) =>
        perKommun(async (municipality) => {
          const form = new FormData()
          form.set('_payload', JSON.stringify(described(municipality)))
          form.set('file', new File([bytes], `nytt-${++count}.png`, { type: 'image/png' }))
          return isDone(await ask('POST', '/media', form))
        }),
      ändra: (ask) =>
        perKommun(async (municipality) =>
          isDone(await ask('PATCH', `/media/${(await storedFile(house, municipality)).id}`, { alt: 'Ett annat möte' })),
        ),
      radera: (ask) =>
        perKommun(async (municipality) => isDone(await ask('DELETE', `/media/${(await storedFile(house, municipality)).id}`))),
    },
    matrix,
  )
}

/** Accounts: one's own and others'. */
export async function usersTable(matrix: Matrix): Promise<Table> {
  const { payload } = matrix.house
  const account = () => ({ name: 'Någon', email: `nagon-${++count}@lovat.example`, password: 'ett-langt-losenord' })
  const another = async () => payload.create({ collection: 'users', data: account(), depth: 0 })
  const self = ({ user }: Person) => (user ? `/users/${user.id}` : undefined)
  return tableOf(
    {
      'läs sitt eget': async (ask, person) => {
        const own = self(person)
        return own ? isDone(await ask('GET', own)) : '–'
      },
      'läs andras': async (ask) => {
        const { id, email } = await another()
        const one = isDone(await ask('GET', `/users/${id}`))
        const listed = JSON.stringify((await ask('GET', '/users?pagination=false')).body).includes(email)
        const guessed = Boolean((await ask('GET', `/users/count?where[email][equals]=${email}`)).body?.totalDocs)
        if (one !== listed || one !== guessed) throw new Error(`Another's account: ${one}, in a list ${listed}, counted ${guessed}`)
        return one
      },
      skapa: async (ask) => isDone(await ask('POST', '/users', account())),
      'ändra sitt eget': async (ask, person) => {
        const own = self(person)
        return own ? isDone(await ask('PATCH', own, { name: person.user?.name })) : '–'
      },
      'ändra andras': async (ask) => isDone(await ask('PATCH', `/users/${(await another()).id}`, { name: 'Någon annan' })),
      radera: async (ask) => isDone(await ask('DELETE', `/users/${(await another()).id}`)),
      'låsa upp': async (ask) => isDone(await ask('POST', '/users/unlock', { email: (await another()).email })),
      'komma in i admin': async (ask) => (await ask('GET', '/access')).body.canAccessAdmin === true,
      'se vad som väntar': async (ask) => isDone(await ask('GET', '/workflow/waiting')),
    },
    matrix,
  )
}

/** Collections that Lovat or Payload writes for its own sake: `stored` is a row of it, where there can be one. */
export async function internalTable(
  matrix: Matrix,
  slug: string,
  stored: (() => Promise<string>) | undefined,
  row: object,
): Promise<Table> {
  const one = async () => (stored ? await stored() : '00000000-0000-4000-8000-000000000000')
  // Payload's addresses of preferences end in a key and not in an id: there only a search finds another person's.
  const hasIds = slug !== 'payload-preferences'
  const isTouched = async (ask: Ask, method: string, body?: object) => {
    const id = await one()
    if (hasIds) return isDone(await ask(method, `/${slug}/${id}`, body))
    return Boolean((await ask(method, `/${slug}?where[id][equals]=${id}`, body)).body?.docs?.length)
  }
  return tableOf(
    {
      läs: async (ask) => {
        const id = await one()
        const listed = await ask('GET', `/${slug}?where[id][equals]=${id}`)
        const isListed = isDone(listed) && Boolean(listed.body?.totalDocs)
        const isRead = (await ask('GET', `/${slug}/${id}`)).body?.id === id
        const isCounted = Boolean((await ask('GET', `/${slug}/count?where[id][equals]=${id}`)).body?.totalDocs)
        if ((hasIds && isListed !== isRead) || isListed !== isCounted)
          throw new Error(`${slug}: list ${isListed}, by id ${isRead}, count ${isCounted}`)
        return isListed
      },
      skapa: async (ask) => isDone(await ask('POST', `/${slug}`, row)),
      ändra: (ask) => isTouched(ask, 'PATCH', row),
      radera: (ask) => isTouched(ask, 'DELETE'),
    },
    matrix,
  )
}
