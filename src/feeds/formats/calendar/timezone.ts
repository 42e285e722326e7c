import { tzlib_get_ical_block } from 'timezones-ical-library'

/** The time zone of every local time in a calendar. */
export const TIMEZONE = 'Europe/Amsterdam'

/**
 * The rules of Europe/Amsterdam as a VTIMEZONE (RFC 5545, 3.6.5), lines ending with CRLF. The library knows the zone by
 * the name that it shares its rules with (Europe/Brussels, in the IANA database); the calendar calls it by its own.
 */
export const timezone: string = `${String(tzlib_get_ical_block(TIMEZONE)[0]).replace(
  /^(TZID|X-LIC-LOCATION):.*$/gm,
  `$1:${TIMEZONE}`,
)}\r\n`
