import { guardedRequest } from '../../outbound/guardedRequest'
import { exchangeOptions, type HubWork } from '../HubWork'

/** Tells a subscriber that its subscription was ended here (WebSub, 5.2). What it answers does not matter. */
export const deny = async (work: HubWork, { subscription }: { subscription: number }): Promise<void> => {
  const { rows } = await work.database.query<{ callback: string; topic_url: string }>(
    `select callback, topic_url from hub_subscriptions where id = $1 and status = 'ended'`,
    [subscription],
  )
  const [ended] = rows
  // It may have subscribed again by now.
  if (!ended) return
  const url = new URL(ended.callback)
  url.searchParams.append('hub.mode', 'denied')
  url.searchParams.append('hub.topic', ended.topic_url)
  url.searchParams.append('hub.reason', 'The subscription was ended by the site.')
  await guardedRequest(url, exchangeOptions(work))
}
