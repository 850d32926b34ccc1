/** The services around a simulated server: settings in plain data, and the answers to what the engine asks of the world. */
export { checkOrigins, type HttpFetch, type HttpSettings } from './http.ts';
export { type Answer, answerAll, type Question } from './questions.ts';
export {
  type DataStoreContents,
  type DataStoreSettings,
  type Device,
  type PerUser,
  type PolicyInfo,
  type Secret,
  type ServiceFault,
  type ServiceSettings,
  type StoredKeys,
  type StoredVersion,
  settingsForEngine,
} from './settings.ts';
