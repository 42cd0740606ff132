/** Injection token of the one {@link AppConfig}. */
export const APP_CONFIG = Symbol('AppConfig');
