/** Below this are the private pages of who brought an idea. */
export const OWN_IDEA = '/mijn-idee'

/** Where widgets on other sites bring an idea. */
export const IDEA_API = '/api/idea-form'
