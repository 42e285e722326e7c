import { parseCrontab } from 'graphile-worker'
import { describe, expect, it } from 'vitest'
import { CRONTAB } from './crontab'

describe('what runs by the clock', () => {
  it('waits in the queue at most once, however often it fails', () => {
    const items = parseCrontab(CRONTAB)
    expect(items.map(({ task }) => task)).toEqual([
      'sweepTimers',
      'sweepPlans',
      'pollSources',
      'sendMail',
      'remindAnswers',
      'checkLinks',
      'watchSites',
      'remindFollowers',
      'countStatistics',
      'expireMedia',
      'reconcile',
      'forgetImports',
      'forgetFollowers',
      'forgetIdeas',
      'forgetPersons',
      'pruneChanges',
    ])
    for (const { task, options } of items)
      expect(options).toMatchObject({ jobKey: task, jobKeyMode: 'replace' })
  })
})
