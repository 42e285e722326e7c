import type { Request, Response } from 'express'
import type { PayloadRequest } from 'payload'
import { OperationRefused } from '../../errors/OperationRefused'
import { findPhoto, keepPhoto } from '../../operations/ideas/photos/keepPhoto'
import type { IdeaMistake } from '../../site/ideaForm/parseIdea'
import { photoProblems } from '../../site/ideaForm/photo/photoWords'
import { fileOf } from './readMultipart'

/** The photo of a form: its signed name or '', and what is wrong with what was chosen. */
export interface PhotoIn {
  photo: string
  mistakes: readonly IdeaMistake[]
}

/**
 * Which photo goes with a form: one that was chosen just now, and is kept from here on; or the one that was kept before. A new one
 * that cannot be taken leaves the earlier one.
 */
export const photoIn = async (asker: PayloadRequest, req: Request, res: Response): Promise<PhotoIn> => {
  const { photo, photoAway } = (req.body ?? {}) as Record<string, unknown>
  const name = typeof photo === 'string' && !photoAway ? photo : ''
  const before = name === '' ? null : await findPhoto(asker, name)
  const file = fileOf(req)
  if (!file) return before || name === '' ? known(before) : wrong(null, photoProblems.gone)
  if ('problem' in file) return wrong(before, photoProblems[file.problem])
  try {
    const kept = await keepPhoto(asker, file.data, req.ip ?? null)
    return typeof kept === 'string' ? wrong(before, photoProblems[kept]) : known(kept)
  } catch (error) {
    if (!(error instanceof OperationRefused) || error.status !== 429) throw error
    asker.responseHeaders?.forEach((value, header) => res.set(header, value))
    return wrong(before, { nl: error.message, en: error.message })
  }
}

const known = (kept: { photo: string } | null): PhotoIn => ({ photo: kept?.photo ?? '', mistakes: [] })

const wrong = (before: { photo: string } | null, text: IdeaMistake['text']): PhotoIn => ({
  photo: before?.photo ?? '',
  mistakes: [{ field: 'photo', text }],
})
