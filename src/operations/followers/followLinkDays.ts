/** How long the link with which a follower says that the address is theirs works, in days; as long is waited for it. */
export const FOLLOW_LINK_DAYS = 7
