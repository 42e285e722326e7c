/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

/** The same, or null. */
export const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
