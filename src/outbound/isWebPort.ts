/** Above the well-known ports, those of mail, chat, files and databases (Fetch, 2.9 'bad port'; IANA). */
const OTHERS = [
  1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 2379, 2380, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432,
  5672, 5984, 6000, 6379, 6443, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 9042, 9092, 9200, 9300, 10080,
  10250, 11211, 15672, 27017,
]

/**
 * Whether a web server may be expected on a port: 80, 443, and what is above 1023 and known for nothing else. So this
 * site cannot be made to speak to mail servers or databases.
 */
export const isWebPort = (port: number): boolean =>
  port === 80 || port === 443 || (port > 1023 && !OTHERS.includes(port))
