/** What a resource is made of, before it is compressed. */
export interface Content {
  /** Default 200. */
  status?: number
  contentType: string
  /** Text, or the bytes of a picture. */
  body: string | Buffer
  /** The last moment at which it may have become what it is, in milliseconds since 1970; null when unknown. */
  lastModified: number | null
  /** The next moment at which the clock changes it, in milliseconds since 1970; null when it does not. */
  expiresAt: number | null
  /** Header fields of its own, such as Link. */
  headers?: Readonly<Record<string, string>>
}

/** Something that can be answered from memory once it was made. */
export interface Resource {
  /** The same for every address that means the same. */
  key: string
  /** Counts how often it is fetched. */
  reads?: { add: (userAgent: string | undefined) => void }
  load: () => Promise<Content>
}
