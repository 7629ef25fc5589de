import { handleEndpoints } from 'payload'
import type { House } from './open-house.ts'

export type Answer = {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: what the server says is what the tests look at
  body: any
  bytes: Uint8Array
}
export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

/** The REST API as a server gives it, without the network; `headers` say who asks. */
export const asking =
  (house: House, own: Record<string, string> = {}): Ask =>
  async (method, path, body, headers = {}) => {
    const isForm = body instanceof FormData
    const request = new Request(`http://127.0.0.1:3000/api${path}`, {
      method,
      headers: { ...own, ...headers, ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    })
    const response = await handleEndpoints({ config: house.payload.config, request })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    const parsed = isJson && bytes.length > 0 ? JSON.parse(new TextDecoder().decode(bytes)) : undefined
    return { status: response.status, headers: response.headers, body: parsed, bytes }
  }

/** Everything a person is told when something is refused. */
export const wordsOf = ({ body }: Answer): string =>
  (body?.errors ?? [])
    .flatMap((error: { message: string; data?: { errors?: { message: string }[] } }) => [
      error.message,
      ...(error.data?.errors ?? []).map(({ message }) => message),
    ])
    .join(' | ')

export const fieldErrors = ({ body }: Answer): { path: string; message: string }[] =>
  (body?.errors ?? []).flatMap((error: { data?: { errors?: { path: string; message: string }[] } }) => error.data?.errors ?? [])
