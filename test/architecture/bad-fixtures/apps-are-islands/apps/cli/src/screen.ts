export * from '../../api/src/screen.js';
