/** What a start of the API is told beside its adapters. */
export abstract class ApiOptions {
  /** The demo's persons can be signed in as without proof. */
  abstract readonly isDemo: boolean;
  /** People reach the API by https, so that its cookie must never travel without. */
  abstract readonly isHttps: boolean;
}
