export * from './file-notifier.js';
export * from './smtp-notifier.js';
