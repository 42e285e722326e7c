'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { NoteWords } from './noteWords'

/** Takes a note away. */
export const RemoveNote = ({ address, words }: { address: string; words: NoteWords }) => {
  const router = useRouter()
  const remove = async () => {
    const response = await fetch(address, { method: 'DELETE', credentials: 'include' }).catch(() => null)
    if (!response?.ok) return void toast.error(words.failed)
    toast.success(words.removed)
    router.refresh()
  }
  return (
    <Button
      buttonStyle="none"
      className="noaber-notebook__remove"
      margin={false}
      onClick={() => void remove()}
    >
      {words.remove}
    </Button>
  )
}
