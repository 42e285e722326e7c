export { Welcome } from './brand/Welcome'
