import type { Config } from 'payload'
import { collections } from '../../collections'
import { ParticipationMisconfigured } from '../../errors/ParticipationMisconfigured'
import { requirePostgres } from '../syndication/requirePostgres'
import type { ParticipationOptions } from './types'

const OPTIONS = [
  'allowPrivateSources',
  'retention',
  'collectionOverrides',
  'disabled',
  'fields',
  'labels',
  'mediaDir',
  'previews',
  'publicUrl',
]

/** Refuses options that cannot be meant, and a site on another database, with a message that names the option. */
export const checkOptions = (options: ParticipationOptions, config: Config): void => {
  const known = Object.keys(collections)
  for (const option of Object.keys(options)) {
    if (!OPTIONS.includes(option))
      throw misconfigured(option, `unknown option. There are: ${OPTIONS.join(', ')}.`)
  }
  for (const option of ['collectionOverrides', 'fields', 'labels'] as const) {
    for (const [name, value] of Object.entries(options[option] ?? {})) {
      const path = `${option}.${name}`
      if (!known.includes(name))
        throw misconfigured(path, `unknown collection. There are: ${known.join(', ')}.`)
      if (option !== 'labels' && typeof value !== 'function') throw misconfigured(path, 'must be a function.')
    }
  }
  const taken = (config.collections ?? []).find(({ slug }) => known.includes(slug))
  if (taken) {
    throw misconfigured(
      'collections',
      `the site already has a collection '${taken.slug}'. Use collectionOverrides.${taken.slug} to change ours.`,
    )
  }
  requirePostgres(config, 'participation')
}

const misconfigured = (option: string, problem: string) => new ParticipationMisconfigured(option, problem)
