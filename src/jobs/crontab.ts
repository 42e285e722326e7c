/**
 * What runs by the clock (UTC): timed and planned steps, mail, and feeds of partners that are due, every minute; links, sites that miss messages, and news for followers, every ten minutes; the figures every hour; early in the morning what is due; at night the expired pictures, the comparison, the old
 * changes, the files that were brought in and who never said that an address is theirs, with the ideas that they brought, and what was kept for its term. Each has a key of its own: one that failed and waits for another try is replaced by the next, so that failures do not pile up.
 */
export const CRONTAB = [
  '* * * * * sweepTimers ?jobKey=sweepTimers',
  '* * * * * sweepPlans ?jobKey=sweepPlans',
  '* * * * * pollSources ?jobKey=pollSources',
  '* * * * * sendMail ?jobKey=sendMail',
  '0 5 * * * remindAnswers ?jobKey=remindAnswers',
  '*/10 * * * * checkLinks ?jobKey=checkLinks',
  '*/10 * * * * watchSites ?jobKey=watchSites',
  '*/10 * * * * remindFollowers ?jobKey=remindFollowers',
  '5 * * * * countStatistics ?jobKey=countStatistics',
  '10 1 * * * expireMedia ?jobKey=expireMedia',
  '30 1 * * * reconcile ?jobKey=reconcile',
  '40 1 * * * forgetImports ?jobKey=forgetImports',
  '45 1 * * * forgetFollowers ?jobKey=forgetFollowers',
  '47 1 * * * forgetIdeas ?jobKey=forgetIdeas',
  '48 1 * * * forgetPersons ?jobKey=forgetPersons',
  '50 1 * * * pruneChanges ?jobKey=pruneChanges',
].join('\n')
