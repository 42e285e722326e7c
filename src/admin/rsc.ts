export { Welcome } from './brand/Welcome'
export { SubscribersNav } from './subscribers/SubscribersNav'
export { SubscribersView } from './subscribers/SubscribersView'
export { SubscriberView } from './subscribers/SubscriberView'
