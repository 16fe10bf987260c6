export * from '../../../../../../../libs/kernel/src/event.js';
