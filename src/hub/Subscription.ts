/** What a subscriber asks of the hub, read and checked. */
export interface SubscriptionAsk {
  mode: 'subscribe' | 'unsubscribe'
  callback: URL
  /** The feed, in the one spelling that stands for it: `/feeds/ideas.atom?theme=natuur`. Null: no feed (any more). */
  topic: string | null
  /** As the subscriber spells it. */
  topicUrl: string
  /** Seconds. */
  lease: number
  secret: string | null
}

/** Why a subscription ended. */
export type EndReason = 'unsubscribed' | 'unconfirmed' | 'expired' | 'gone' | 'removed'

/** Why a confirmation or delivery failed: an `OutboundReason`, or one of these. */
export type HubFailure = 'status' | 'notConfirmed'
