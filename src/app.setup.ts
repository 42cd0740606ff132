import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { AppModule } from './app.module.js';
import type { AppConfig } from './platform/config/config.js';
import { contentTypeMiddleware } from './platform/http/content-type.middleware.js';
import { refuseDeepBodies } from './platform/http/deep-bodies.js';
import { requestIdMiddleware } from './platform/http/request-id.middleware.js';
import { setUpOpenApi } from './platform/http/open-api.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { answerUnreadableRequests } from './platform/http/unreadable-requests.js';
import { createValidationPipe } from './platform/http/validation.js';
import { webPages } from './platform/http/web-pages.js';
import { JsonLogger } from './platform/logging/json-logger.js';

/** Content policy: our own files only, no script or style written into a page. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
  },
};

/**
 * The application as it runs, for main.ts and for tests alike; the caller listens and closes.
 *
 * @param databaseUrl a migrated database, ours or the embedded one
 */
export async function createApp(
  config: AppConfig,
  databaseUrl: string,
  logger = new JsonLogger(config.logLevel),
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.register(config, databaseUrl, logger),
    {
      logger,
      abortOnError: false,
      bodyParser: false,
    },
  );
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestIdMiddleware);
  app.use(
    helmet({
      contentSecurityPolicy: CONTENT_SECURITY_POLICY,
      strictTransportSecurity: config.secureCookies ? undefined : false,
      crossOriginEmbedderPolicy: false,
    }),
  );
  app.use(
    '/api',
    (_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
      response.setHeader('cache-control', 'no-store');
      next();
    },
  );
  app.use(webPages());
  app.use(contentTypeMiddleware);
  app.useBodyParser('json', { limit: config.limits.bodyBytes, strict: true });
  app.use(refuseDeepBodies(logger));
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter(logger));
  setUpOpenApi(app, config.secureCookies);
  answerUnreadableRequests(app.getHttpServer());
  app.enableShutdownHooks([]);
  return app;
}
