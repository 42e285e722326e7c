/* Generated from the JSON Schemas in this folder by `npm run generate:items`. Do not edit. */

/**
 * Something that people can come to, or watch.
 */
export interface EventItem {
type: "events"
/**
 * Identity. Never changes: not on an edit, a rename, a move, or a withdrawal and restoration.
 */
urn: string
/**
 * A path on this site that begins with '/', or an absolute http(s) address. Renderers make it absolute.
 */
url: string
slug: string
title: string
summary: (string | null)
/**
 * The body as sanitised HTML; empty when there is none. Links in it are absolute or begin with '/'.
 */
html: string
/**
 * The body as plain text, from the same walk as the HTML.
 */
text: string
/**
 * BCP 47 tag.
 */
language: string
/**
 * The state that the public is told. For what depends on the clock see effectiveState.
 */
state: string
/**
 * How the state is called.
 */
stateLabel: {
nl: string
en: string
}
/**
 * First publication. Never changes.
 */
published: string
/**
 * The last change of something public.
 */
updated: string
image: (Image | null)
attachments: Attachment[]
/**
 * Items: A theme.
 */
themes: {
slug: string
title: string
participationLevel: (("inform" | "consult" | "advise" | "coProduce" | "coDecide") | null)
}[]
/**
 * Items: An area.
 */
areas: {
/**
 * CBS code where there is one: GM0193.
 */
code: string
name: string
kind: ("province" | "municipality" | "village" | "district")
}[]
partner: ({
urn: string
slug: string
name: string
url: (string | null)
website: (string | null)
state: ("verified" | "suspended" | "ended")
} | null)
/**
 * What others may do with it.
 */
licence: {
id: ("CC0-1.0" | "CC-BY-4.0")
url: string
}
attribution: (string | null)
location: ({
name: (string | null)
latitude: number
longitude: number
} | null)
origin: ({
name: (string | null)
url: (string | null)
} | null)
/**
 * Something that people can come to, or watch.
 */
event: {
kind: string
/**
 * An instant in UTC, RFC 3339 with milliseconds: 2027-03-03T09:00:00.000Z.
 */
startsAt: string
endsAt: (string | null)
venue: ({
name: (string | null)
address: (string | null)
} | null)
isOnline: boolean
livestreamUrl: (string | null)
registrationUrl: (string | null)
organiser: (string | null)
cost: (string | null)
capacity: (number | null)
/**
 * What the place offers.
 */
accessibility: {
wheelchair: boolean
hearingLoop: boolean
interpreter: boolean
}
isCancelled: boolean
cancelledReason: (string | null)
movedFrom: (string | null)
takesIdeas?: ({
/**
 * An instant in UTC, RFC 3339 with milliseconds: 2027-03-03T09:00:00.000Z.
 */
from: string
/**
 * An instant in UTC, RFC 3339 with milliseconds: 2027-03-03T09:00:00.000Z.
 */
until: string
} | null)
recordingNotice?: (string | null)
}
}

/**
 * An idea of a resident or an organisation for the province.
 */
export interface IdeaItem {
type: "ideas"
/**
 * Identity. Never changes: not on an edit, a rename, a move, or a withdrawal and restoration.
 */
urn: string
/**
 * A path on this site that begins with '/', or an absolute http(s) address. Renderers make it absolute.
 */
url: string
slug: string
title: string
summary: (string | null)
/**
 * The body as sanitised HTML; empty when there is none. Links in it are absolute or begin with '/'.
 */
html: string
/**
 * The body as plain text, from the same walk as the HTML.
 */
text: string
/**
 * BCP 47 tag.
 */
language: string
/**
 * The state that the public is told. For what depends on the clock see effectiveState.
 */
state: string
/**
 * How the state is called.
 */
stateLabel: {
nl: string
en: string
}
/**
 * First publication. Never changes.
 */
published: string
/**
 * The last change of something public.
 */
updated: string
image: (Image | null)
attachments: Attachment[]
/**
 * Items: A theme.
 */
themes: {
slug: string
title: string
participationLevel: (("inform" | "consult" | "advise" | "coProduce" | "coDecide") | null)
}[]
/**
 * Items: An area.
 */
areas: {
/**
 * CBS code where there is one: GM0193.
 */
code: string
name: string
kind: ("province" | "municipality" | "village" | "district")
}[]
partner: ({
urn: string
slug: string
name: string
url: (string | null)
website: (string | null)
state: ("verified" | "suspended" | "ended")
} | null)
/**
 * What others may do with it.
 */
licence: {
id: ("CC0-1.0" | "CC-BY-4.0")
url: string
}
attribution: (string | null)
location: ({
name: (string | null)
latitude: number
longitude: number
} | null)
origin: ({
name: (string | null)
url: (string | null)
} | null)
/**
 * An idea of a resident or an organisation for the province.
 */
idea: {
submitterName: (string | null)
asks: ("money" | "rule" | "land" | "knowledge" | "nothing")[]
team: (string | null)
answerDueAt: (string | null)
answer: ({
outcome: ("adopted" | "partly" | "notAdopted")
text: string
signatory: (string | null)
date: (string | null)
decisionUrl: (string | null)
} | null)
referredTo: (string | null)
progress: (number | null)
closedReason: (string | null)
received?: (string | null)
result?: (string | null)
}
}

/**
 * An initiative of residents or an organisation.
 */
export interface InitiativeItem {
type: "initiatives"
/**
 * Identity. Never changes: not on an edit, a rename, a move, or a withdrawal and restoration.
 */
urn: string
/**
 * A path on this site that begins with '/', or an absolute http(s) address. Renderers make it absolute.
 */
url: string
slug: string
title: string
summary: (string | null)
/**
 * The body as sanitised HTML; empty when there is none. Links in it are absolute or begin with '/'.
 */
html: string
/**
 * The body as plain text, from the same walk as the HTML.
 */
text: string
/**
 * BCP 47 tag.
 */
language: string
/**
 * The state that the public is told. For what depends on the clock see effectiveState.
 */
state: string
/**
 * How the state is called.
 */
stateLabel: {
nl: string
en: string
}
/**
 * First publication. Never changes.
 */
published: string
/**
 * The last change of something public.
 */
updated: string
image: (Image | null)
attachments: Attachment[]
/**
 * Items: A theme.
 */
themes: {
slug: string
title: string
participationLevel: (("inform" | "consult" | "advise" | "coProduce" | "coDecide") | null)
}[]
/**
 * Items: An area.
 */
areas: {
/**
 * CBS code where there is one: GM0193.
 */
code: string
name: string
kind: ("province" | "municipality" | "village" | "district")
}[]
partner: ({
urn: string
slug: string
name: string
url: (string | null)
website: (string | null)
state: ("verified" | "suspended" | "ended")
} | null)
/**
 * What others may do with it.
 */
licence: {
id: ("CC0-1.0" | "CC-BY-4.0")
url: string
}
attribution: (string | null)
location: ({
name: (string | null)
latitude: number
longitude: number
} | null)
origin: ({
name: (string | null)
url: (string | null)
} | null)
/**
 * An initiative of residents or an organisation.
 */
initiative: {
phase: (("idea" | "plan" | "execution" | "growth") | null)
targetGroups: string[]
/**
 * What it looks for.
 */
needs: {
people: (string | null)
space: (string | null)
money: (string | null)
}
governmentRole: (("letGo" | "facilitate" | "stimulate" | "steer" | "regulate") | null)
/**
 * Items: A step.
 */
milestones: {
title: string
due: (string | null)
done: boolean
}[]
/**
 * Items: A dated post.
 */
updates: {
title: string
date: string
text: string
}[]
results: (string | null)
budgetCents: (number | null)
applicantKind?: (("resident" | "group" | "association" | "foundation" | "cooperative" | "company" | "municipality" | "school" | "other") | null)
soughtCents: (number | null)
ideaUrn: (string | null)
stoppedReason: (string | null)
}
}

/**
 * A document of a collection of the host's own. Its type is the name that the host gave it.
 */
export interface GenericItem {
type: string
/**
 * Identity. Never changes: not on an edit, a rename, a move, or a withdrawal and restoration.
 */
urn: string
/**
 * A path on this site that begins with '/', or an absolute http(s) address. Renderers make it absolute.
 */
url: string
slug: string
title: string
summary: (string | null)
/**
 * The body as sanitised HTML; empty when there is none. Links in it are absolute or begin with '/'.
 */
html: string
/**
 * The body as plain text, from the same walk as the HTML.
 */
text: string
/**
 * BCP 47 tag.
 */
language: string
/**
 * The state that the public is told. For what depends on the clock see effectiveState.
 */
state: string
/**
 * How the state is called.
 */
stateLabel: {
nl: string
en: string
}
/**
 * First publication. Never changes.
 */
published: string
/**
 * The last change of something public.
 */
updated: string
image: (Image | null)
attachments: Attachment[]
/**
 * Items: A theme.
 */
themes: {
slug: string
title: string
participationLevel: (("inform" | "consult" | "advise" | "coProduce" | "coDecide") | null)
}[]
/**
 * Items: An area.
 */
areas: {
/**
 * CBS code where there is one: GM0193.
 */
code: string
name: string
kind: ("province" | "municipality" | "village" | "district")
}[]
partner: ({
urn: string
slug: string
name: string
url: (string | null)
website: (string | null)
state: ("verified" | "suspended" | "ended")
} | null)
/**
 * What others may do with it.
 */
licence: {
id: ("CC0-1.0" | "CC-BY-4.0")
url: string
}
attribution: (string | null)
location: ({
name: (string | null)
latitude: number
longitude: number
} | null)
origin: ({
name: (string | null)
url: (string | null)
} | null)
}
/**
 * A picture.
 */
export interface Image {
/**
 * A path on this site that begins with '/', or an absolute http(s) address. Renderers make it absolute.
 */
url: string
/**
 * Empty when the picture is decorative.
 */
alt: string
width: number
height: number
mimeType: string
bytes: number
credit: (string | null)
}
/**
 * A file that goes with it.
 */
export interface Attachment {
/**
 * A path on this site that begins with '/', or an absolute http(s) address. Renderers make it absolute.
 */
url: string
title: string
mimeType: string
bytes: number
}

/**
 * An organisation that takes part.
 */
export interface PartnerItem {
type: "partners"
/**
 * Identity. Never changes: not on an edit, a rename, a move, or a withdrawal and restoration.
 */
urn: string
/**
 * A path on this site that begins with '/', or an absolute http(s) address. Renderers make it absolute.
 */
url: string
slug: string
title: string
summary: (string | null)
/**
 * The body as sanitised HTML; empty when there is none. Links in it are absolute or begin with '/'.
 */
html: string
/**
 * The body as plain text, from the same walk as the HTML.
 */
text: string
/**
 * BCP 47 tag.
 */
language: string
/**
 * The state that the public is told. For what depends on the clock see effectiveState.
 */
state: string
/**
 * How the state is called.
 */
stateLabel: {
nl: string
en: string
}
/**
 * First publication. Never changes.
 */
published: string
/**
 * The last change of something public.
 */
updated: string
image: (Image | null)
attachments: Attachment[]
/**
 * Items: A theme.
 */
themes: {
slug: string
title: string
participationLevel: (("inform" | "consult" | "advise" | "coProduce" | "coDecide") | null)
}[]
/**
 * Items: An area.
 */
areas: {
/**
 * CBS code where there is one: GM0193.
 */
code: string
name: string
kind: ("province" | "municipality" | "village" | "district")
}[]
partner: ({
urn: string
slug: string
name: string
url: (string | null)
website: (string | null)
state: ("verified" | "suspended" | "ended")
} | null)
/**
 * What others may do with it.
 */
licence: {
id: ("CC0-1.0" | "CC-BY-4.0")
url: string
}
attribution: (string | null)
location: ({
name: (string | null)
latitude: number
longitude: number
} | null)
origin: ({
name: (string | null)
url: (string | null)
} | null)
/**
 * An organisation that takes part.
 */
organisation: {
kind: string
kvkNumber: (string | null)
tooiUri: (string | null)
website: (string | null)
/**
 * URNs of member organisations.
 */
members: string[]
successorUrn: (string | null)
}
}

/**
 * A period in which a subsidy can be asked for.
 */
export interface SubsidyWindowItem {
type: "subsidy-windows"
/**
 * Identity. Never changes: not on an edit, a rename, a move, or a withdrawal and restoration.
 */
urn: string
/**
 * A path on this site that begins with '/', or an absolute http(s) address. Renderers make it absolute.
 */
url: string
slug: string
title: string
summary: (string | null)
/**
 * The body as sanitised HTML; empty when there is none. Links in it are absolute or begin with '/'.
 */
html: string
/**
 * The body as plain text, from the same walk as the HTML.
 */
text: string
/**
 * BCP 47 tag.
 */
language: string
/**
 * The state that the public is told. For what depends on the clock see effectiveState.
 */
state: string
/**
 * How the state is called.
 */
stateLabel: {
nl: string
en: string
}
/**
 * First publication. Never changes.
 */
published: string
/**
 * The last change of something public.
 */
updated: string
image: (Image | null)
attachments: Attachment[]
/**
 * Items: A theme.
 */
themes: {
slug: string
title: string
participationLevel: (("inform" | "consult" | "advise" | "coProduce" | "coDecide") | null)
}[]
/**
 * Items: An area.
 */
areas: {
/**
 * CBS code where there is one: GM0193.
 */
code: string
name: string
kind: ("province" | "municipality" | "village" | "district")
}[]
partner: ({
urn: string
slug: string
name: string
url: (string | null)
website: (string | null)
state: ("verified" | "suspended" | "ended")
} | null)
/**
 * What others may do with it.
 */
licence: {
id: ("CC0-1.0" | "CC-BY-4.0")
url: string
}
attribution: (string | null)
location: ({
name: (string | null)
latitude: number
longitude: number
} | null)
origin: ({
name: (string | null)
url: (string | null)
} | null)
/**
 * A period in which a subsidy can be asked for.
 */
subsidyWindow: {
scheme: ({
title: string
legalBasisUrl: (string | null)
} | null)
provider: (string | null)
opensAt: (string | null)
closesAt: (string | null)
ceilingCents: (number | null)
grantedCents: (number | null)
remainingCents: (number | null)
/**
 * Euro cents set apart for applications that await a decision. Items of before 1.3.0 do not have it.
 */
reservedCents?: number
/**
 * Euro cents granted above the ceiling, on objection, by court order or after a late decision (Awb 4:25, third paragraph). Not in grantedCents. Items of before 1.3.0 do not have it.
 */
exceptionCents?: number
/**
 * How many grants there are, those above the ceiling included. Items of before 1.3.0 do not have it.
 */
grantCount?: number
/**
 * How many of them are above the ceiling. Items of before 1.3.0 do not have it.
 */
exceptionCount?: number
/**
 * Parts of the ceiling, with what is left of each. Items of before 1.3.0 do not have it.
 */
subCeilings?: {
/**
 * Stays when the title changes.
 */
key: string
title: string
/**
 * Euro cents.
 */
ceilingCents: number
/**
 * Euro cents.
 */
grantedCents: number
/**
 * Euro cents.
 */
reservedCents: number
/**
 * Euro cents.
 */
remainingCents: number
}[]
grantsUpdated?: (string | null)
amountFromCents: (number | null)
amountToCents: (number | null)
maximumPercentage: (number | null)
allocation: (("firstCome" | "ranking" | "lottery" | "proRata") | null)
eligibleCosts: (string | null)
criteria: string[]
applicantKinds: string[]
/**
 * How far a plan may be; empty: that does not matter. Items of before this was asked do not have it.
 */
phases?: ("idea" | "plan" | "execution" | "growth")[]
/**
 * Whether one may have begun before one applies. Items of before this was told do not have it.
 */
mayHaveStarted?: boolean
decisionWeeks: (number | null)
decisionNumber: (string | null)
noticeUrl: (string | null)
applyUrl: (string | null)
closedReason: (("deadline" | "exhausted" | "suspended") | null)
reason: (string | null)
outcome?: ({
date: (string | null)
methodText: (string | null)
methodUrl: (string | null)
applications: (number | null)
refused: (number | null)
} | null)
}
}

/**
 * A theme of the province, as a dossier.
 */
export interface ThemeItem {
type: "themes"
/**
 * Identity. Never changes: not on an edit, a rename, a move, or a withdrawal and restoration.
 */
urn: string
/**
 * A path on this site that begins with '/', or an absolute http(s) address. Renderers make it absolute.
 */
url: string
slug: string
title: string
summary: (string | null)
/**
 * The body as sanitised HTML; empty when there is none. Links in it are absolute or begin with '/'.
 */
html: string
/**
 * The body as plain text, from the same walk as the HTML.
 */
text: string
/**
 * BCP 47 tag.
 */
language: string
/**
 * The state that the public is told. For what depends on the clock see effectiveState.
 */
state: string
/**
 * How the state is called.
 */
stateLabel: {
nl: string
en: string
}
/**
 * First publication. Never changes.
 */
published: string
/**
 * The last change of something public.
 */
updated: string
image: (Image | null)
attachments: Attachment[]
/**
 * Items: A theme.
 */
themes: {
slug: string
title: string
participationLevel: (("inform" | "consult" | "advise" | "coProduce" | "coDecide") | null)
}[]
/**
 * Items: An area.
 */
areas: {
/**
 * CBS code where there is one: GM0193.
 */
code: string
name: string
kind: ("province" | "municipality" | "village" | "district")
}[]
partner: ({
urn: string
slug: string
name: string
url: (string | null)
website: (string | null)
state: ("verified" | "suspended" | "ended")
} | null)
/**
 * What others may do with it.
 */
licence: {
id: ("CC0-1.0" | "CC-BY-4.0")
url: string
}
attribution: (string | null)
location: ({
name: (string | null)
latitude: number
longitude: number
} | null)
origin: ({
name: (string | null)
url: (string | null)
} | null)
/**
 * A theme of the province, as a dossier.
 */
theme: {
parentSlug: (string | null)
participationLevel: (("inform" | "consult" | "advise" | "coProduce" | "coDecide") | null)
portfolioHolder: (string | null)
videoUrl: (string | null)
/**
 * Items: A community that joined.
 */
movements: {
name: string
url: (string | null)
}[]
/**
 * The organisations that take part, as far as they have a page. Items of before 1.4.0 do not have it.
 * 
 * Items: An organisation that takes part.
 */
partners?: {
urn: string
slug: string
name: string
}[]
}
}

/** What one item in feed_items is: plain JSON, free of anything private. */
export type Item = EventItem | IdeaItem | InitiativeItem | GenericItem | PartnerItem | SubsidyWindowItem | ThemeItem
