import type { ImportWords } from './importWords'

/** What came of sending a file: its number, or what is wrong in words. */
type Sent = { id: number } | { problem: string }

/** Sends the file of a form, or its address, to be kept. */
export const sendFile = async (apiRoute: string, form: FormData, words: ImportWords): Promise<Sent> => {
  const [file, address] = [form.get('file'), textOf(form.get('address')).trim()]
  const given = {
    partner: textOf(form.get('partner')),
    kind: textOf(form.get('kind')),
    source: textOf(form.get('source')),
  }
  const hasFile = file instanceof File && file.size > 0
  if (!hasFile && address === '') return { problem: words.nothingChosen }
  const call = hasFile
    ? fetch(`${apiRoute}/imports?${new URLSearchParams({ ...given, name: file.name }).toString()}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file,
      })
    : fetch(`${apiRoute}/imports/address`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...given, address }),
      })
  try {
    const response = await call
    const body = (await response.json()) as { id?: number; errors?: { message: string }[] }
    return body.id !== undefined && response.ok
      ? { id: body.id }
      : { problem: body.errors?.[0]?.message ?? words.failed }
  } catch {
    return { problem: words.failed }
  }
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '')
